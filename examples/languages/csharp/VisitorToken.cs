#region docs
using System;
using System.Collections.Generic;
using System.Text;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace VisitorTokens;

/// <summary>The user who is signed in. What is null is left out of the token.</summary>
public sealed record VisitorUser
{
    public required string Id { get; init; }
    public string? Name { get; init; }
    public string? Email { get; init; }
    public string? CompanyId { get; init; }
    public string? CompanyName { get; init; }
}

public static class VisitorToken
{
    /// <summary>How long a visitor token should be good for.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromSeconds(30);

    private static readonly JsonWebTokenHandler Handler =
        new() { SetDefaultTimesOnTokenCreation = false };

    /// <summary>Signs the visitor token of the user who is signed in.</summary>
    public static string Sign(VisitorUser user, TimeSpan expiresIn)
    {
        var secret = Encoding.UTF8.GetBytes(
            Environment.GetEnvironmentVariable("ALGOMO_SECRET") ?? "");
        if (secret.Length < 32)
            throw new InvalidOperationException(
                "ALGOMO_SECRET is missing or shorter than 32 bytes");
        if (string.IsNullOrEmpty(user.Id))
            throw new ArgumentException("The user has no id", nameof(user));

        var claims = new Dictionary<string, object> { ["id"] = user.Id };
        if (user.Name is not null) claims["name"] = user.Name;
        if (user.Email is not null) claims["email"] = user.Email;
        if (user.CompanyId is not null) claims["companyId"] = user.CompanyId;
        if (user.CompanyName is not null) claims["companyName"] = user.CompanyName;

        var now = DateTime.UtcNow;
        return Handler.CreateToken(new SecurityTokenDescriptor
        {
            Claims = claims,
            IssuedAt = now,
            Expires = now + expiresIn,
            SigningCredentials = new SigningCredentials(
                new SymmetricSecurityKey(secret), SecurityAlgorithms.HmacSha256),
        });
    }
}
#endregion
