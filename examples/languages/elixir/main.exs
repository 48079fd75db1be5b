user = fn line ->
  for {field, value} <- :jose.decode(line), value != :null, into: %{} do
    {String.to_atom(field), value}
  end
end

:io.setopts(:standard_io, encoding: :unicode)

try do
  for line <- IO.stream(:stdio, :line) do
    line |> user.() |> VisitorToken.sign() |> IO.puts()
  end
rescue
  error in [RuntimeError, ArgumentError] ->
    IO.puts(:stderr, Exception.message(error))
    System.halt(1)
end
