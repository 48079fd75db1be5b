# #region docs
# frozen_string_literal: true

require "action_controller/railtie"
require "jwt"

SECRET = ENV.fetch("ALGOMO_SECRET", "")
abort "ALGOMO_SECRET is missing or shorter than 32 bytes" if SECRET.bytesize < 32

# In place of a database and passwords.
USERS = {
  "1" => {id: 1, name: "Jane Doe", email: "jane@example.com"},
  "2" => {id: 2, name: "John Smith", email: "john@example.com"}
}.freeze

class App < Rails::Application
  config.load_defaults Rails::VERSION::STRING.to_f
  config.root = __dir__
  config.eager_load = false
  config.hosts = ["127.0.0.1", "localhost"]
  config.logger = Logger.new($stderr)
  # A key of this process: all sessions end when it restarts.
  config.secret_key_base = SecureRandom.hex(64)

  routes.append do
    root "pages#page"
    get "visitor-token", to: "pages#visitor_token"
    post "sign-in", to: "pages#sign_in"
    post "sign-out", to: "pages#sign_out"
  end
end

class PagesController < ActionController::Base
  prepend_view_path "views"
  before_action { response.headers["Cache-Control"] = "no-store" }

  def page
    @user = current_user
    @visitor_token = @user && sign_visitor_token(@user)
  end

  def visitor_token
    return head :unauthorized unless current_user

    render plain: sign_visitor_token(current_user)
  end

  def sign_in
    return head :bad_request unless USERS.key?(params[:user])

    reset_session
    session[:user_id] = params[:user]
    redirect_to "/", status: :see_other
  end

  def sign_out
    reset_session
    redirect_to "/", status: :see_other
  end

  private

  def current_user
    USERS[session[:user_id]]
  end

  def sign_visitor_token(user)
    now = Time.now.to_i
    payload = {id: user[:id].to_s, name: user[:name], email: user[:email], iat: now, exp: now + 30}
    JWT.encode(payload, SECRET, "HS256")
  end
end

Rails.application.initialize!
run Rails.application
# #endregion
