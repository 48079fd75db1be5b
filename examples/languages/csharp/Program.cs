using System;
using System.IO;
using System.Text;
using System.Text.Json;
using VisitorTokens;

using var lines = new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(false));
try
{
    while (lines.ReadLine() is { } line)
    {
        using var user = JsonDocument.Parse(line);
        Console.WriteLine(VisitorToken.Sign(Parse(user.RootElement), VisitorToken.Life));
    }
    return 0;
}
catch (Exception exception) when (exception is InvalidOperationException or ArgumentException)
{
    Console.Error.WriteLine(exception.Message);
    return 1;
}

static VisitorUser Parse(JsonElement user)
{
    string? Text(string name) =>
        user.TryGetProperty(name, out var value)
            ? value.ValueKind switch
            {
                JsonValueKind.String => value.GetString(),
                JsonValueKind.Number => value.GetRawText(),
                _ => null,
            }
            : null;

    return new VisitorUser
    {
        Id = Text("id") ?? "",
        Name = Text("name"),
        Email = Text("email"),
        CompanyId = Text("companyId"),
        CompanyName = Text("companyName"),
    };
}
