# frozen_string_literal: true

require "json"
require_relative "visitor_token"

begin
  $stdin.each_line do |line|
    puts sign_visitor_token(JSON.parse(line, symbolize_names: true))
  end
rescue RuntimeError, ArgumentError => e
  abort e.message
end
