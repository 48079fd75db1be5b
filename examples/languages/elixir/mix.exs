defmodule VisitorToken.MixProject do
  use Mix.Project

  def project do
    [
      app: :visitor_token,
      version: "1.0.0",
      elixir: "~> 1.14",
      deps: [{:jose, "1.11.13"}, {:jason, "1.4.4"}]
    ]
  end

  def application, do: [extra_applications: [:crypto]]
end
