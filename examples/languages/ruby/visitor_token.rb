# frozen_string_literal: true

# #region docs
require "jwt"

# Signs the visitor token of the user who is signed in; it expires in +expires_in+ seconds.
def sign_visitor_token(user, expires_in: 30)
  secret = ENV.fetch("ALGOMO_SECRET", "")
  raise "ALGOMO_SECRET is missing or shorter than 32 bytes" if secret.bytesize < 32

  id = user[:id].to_s
  raise ArgumentError, "The user has no id" if id.empty?

  now = Time.now.to_i
  payload = {
    id: id,
    **user.slice(:name, :email, :companyId, :companyName).compact,
    iat: now,
    exp: now + expires_in
  }
  JWT.encode(payload, secret, "HS256")
end
# #endregion
