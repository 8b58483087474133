using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace OrderBot.Framework.Tests.Connector;

/// <summary>Issues tokens as the Bot Connector service does, with keys that a local server publishes.</summary>
internal sealed class LocalIssuer : IAsyncDisposable
{
    private static readonly RSA Own = RSA.Create(2048);
    private static readonly RSA Strange = RSA.Create(2048);

    private readonly FakeChannel server;

    private LocalIssuer(FakeChannel server)
    {
        this.server = server;
        server.Answer = context => context.Response.WriteAsync(context.Request.Path.Value == "/keys" ? Keys() : $$"""{"jwks_uri":"{{server.Url}}keys"}""");
    }

    public string Metadata => server.Url + "metadata";

    public int Fetches => server.Calls.Count;

    public static async Task<LocalIssuer> StartAsync() => new(await FakeChannel.StartAsync());

    public string Issue(Dictionary<string, object> claims, string issuer, string audience, TimeSpan age = default, bool byStranger = false)
    {
        var from = DateTime.UtcNow - age;
        return "Bearer " + new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = issuer,
            Audience = audience,
            Claims = claims,
            NotBefore = from,
            Expires = from + TimeSpan.FromHours(1),
            SigningCredentials = new SigningCredentials(new RsaSecurityKey(byStranger ? Strange : Own) { KeyId = "k1" }, SecurityAlgorithms.RsaSha256),
        });
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private static string Keys()
    {
        var key = Own.ExportParameters(false);
        return JsonSerializer.Serialize(new
        {
            keys = new[]
            {
                new { kty = "RSA", kid = "k1", use = "sig", n = Base64UrlEncoder.Encode(key.Modulus), e = Base64UrlEncoder.Encode(key.Exponent), endorsements = new[] { "msteams", "webchat" } },
            },
        });
    }
}
