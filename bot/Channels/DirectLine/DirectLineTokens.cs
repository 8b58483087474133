using System.Collections.Concurrent;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace OrderBot.Channels.DirectLine;

/// <summary>What a token lets its bearer do: speak as this user in this conversation.</summary>
/// <param name="MemberId">The buyer that the user is; null for a guest.</param>
public sealed record DirectLineGrant(string ConversationId, string UserId, string? MemberId);

/// <summary>Makes and reads tokens that nobody without a secret can make, and knows the secrets.</summary>
public sealed class DirectLineTokens
{
    private const string Issuer = "orderbot";
    private const int MostRemembered = 10_000;
    private static readonly byte[] Purpose = "OrderBot Direct Line token 1"u8.ToArray();

    private readonly JsonWebTokenHandler _handler = new() { SetDefaultTimesOnTokenCreation = false, MapInboundClaims = false };
    private readonly List<byte[]> _secrets = [];
    private readonly ConcurrentDictionary<string, (DirectLineGrant Grant, DateTimeOffset End)> _read = new();
    private readonly SigningCredentials _credentials;
    private readonly TokenValidationParameters _good;
    private readonly TokenValidationParameters _proof;
    private readonly DirectLineSettings _settings;
    private readonly TimeProvider _clock;

    public DirectLineTokens(DirectLineSettings settings, TimeProvider clock)
    {
        (_settings, _clock) = (settings, clock);
        var keys = new List<SecurityKey>();
        foreach (var secret in new[] { settings.Secret, settings.SecondSecret })
        {
            if (!string.IsNullOrEmpty(secret))
            {
                var bytes = Encoding.UTF8.GetBytes(secret);
                _secrets.Add(bytes);
                keys.Add(new SymmetricSecurityKey(HMACSHA256.HashData(bytes, Purpose)));
            }
        }

        _credentials = new(keys[0], SecurityAlgorithms.HmacSha256);
        _good = Rules(keys, TimeSpan.Zero);
        _proof = Rules(keys, settings.TokenProves);
    }

    public int LastSeconds => (int)_settings.TokenLasts.TotalSeconds;

    public bool IsSecret(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var found = false;
        foreach (var secret in _secrets)
        {
            found |= CryptographicOperations.FixedTimeEquals(bytes, secret);
        }

        return found;
    }

    public string Make(DirectLineConversation conversation)
    {
        var now = _clock.GetUtcNow().UtcDateTime;
        var claims = new ClaimsIdentity([new("user", conversation.UserId), new("conv", conversation.Id)]);
        if (conversation.MemberId is { } member)
        {
            claims.AddClaim(new("member", member));
        }

        return _handler.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            IssuedAt = now,
            NotBefore = now,
            Expires = now + _settings.TokenLasts,
            Subject = claims,
            SigningCredentials = _credentials,
        });
    }

    /// <summary>What the token grants; null when it is not ours or over.</summary>
    public async Task<DirectLineGrant?> ReadAsync(string token)
    {
        // A client shows the same token with every call.
        if (_read.TryGetValue(token, out var known))
        {
            return _clock.GetUtcNow() < known.End ? known.Grant : null;
        }

        if (await ReadAsync(token, _good) is not { } read)
        {
            return null;
        }

        if (_read.Count >= MostRemembered)
        {
            _read.Clear();
        }

        _read[token] = read;
        return read.Grant;
    }

    /// <summary>What the token granted, also some time after it is over: enough to show whose conversation it was.</summary>
    public async Task<DirectLineGrant?> ReadAsProofAsync(string token) => (await ReadAsync(token, _proof))?.Grant;

    private async Task<(DirectLineGrant Grant, DateTimeOffset End)?> ReadAsync(string token, TokenValidationParameters rules)
    {
        var result = await _handler.ValidateTokenAsync(token, rules);
        return result.IsValid && result.SecurityToken is JsonWebToken jwt
            && jwt.TryGetPayloadValue<string>("conv", out var conversation) && jwt.TryGetPayloadValue<string>("user", out var user)
            ? (new(conversation, user, jwt.TryGetPayloadValue<string>("member", out var member) ? member : null), jwt.ValidTo)
            : null;
    }

    private TokenValidationParameters Rules(IEnumerable<SecurityKey> keys, TimeSpan after) => new()
    {
        IssuerSigningKeys = keys,
        ValidIssuer = Issuer,
        ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
        ValidateAudience = false,
        TryAllIssuerSigningKeys = true,
        LifetimeValidator = (_, expires, _, _) => expires is { } end && _clock.GetUtcNow().UtcDateTime < end + after,
    };
}
