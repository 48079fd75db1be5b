# frozen_string_literal: true

require "json"
require "action_view"

pages = ActionView::Base.with_empty_template_cache

$stdin.each_line do |line|
  page = pages.with_view_paths([__dir__], visitor_token: JSON.parse(line)["visitorToken"])
  puts JSON.generate(page.render(template: "page"))
end
