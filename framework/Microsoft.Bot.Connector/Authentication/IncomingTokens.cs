using System.Security.Claims;
using Microsoft.Bot.Schema;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Accepts a token only when issuer, audience, signature, time, endorsement and service address all fit, as the page
/// "Authentication with the Bot Connector API" demands; anything else is an <see cref="UnauthorizedAccessException"/>.
/// </summary>
internal sealed class IncomingTokens
{
    private const string Scheme = "Bearer ";

    // The tenants whose tokens the Emulator gets, by the same page.
    private static readonly string[] EmulatorTenants = ["d6d49420-f39b-4df7-a1dc-d59a935871db", "f8cdef31-a31e-4b4a-93e4-5f571e91255a"];

    private readonly JsonWebTokenHandler handler = new() { MapInboundClaims = false };
    private readonly ConnectorAddresses addresses;
    private readonly ServiceClientCredentialsFactory credentials;
    private readonly AuthenticationConfiguration configuration;
    private readonly HashSet<string> emulatorIssuers = new(StringComparer.Ordinal);
    private readonly SigningKeys channelKeys;
    private readonly SigningKeys emulatorKeys;

    public IncomingTokens(ConnectorAddresses addresses, ServiceClientCredentialsFactory credentials, AuthenticationConfiguration configuration, Func<HttpClient> http, TimeProvider clock)
    {
        this.addresses = addresses;
        this.credentials = credentials;
        this.configuration = configuration;
        channelKeys = new SigningKeys(addresses.ChannelMetadata, http, clock);
        emulatorKeys = new SigningKeys(addresses.EmulatorMetadata, http, clock);
        foreach (var tenant in EmulatorTenants)
        {
            emulatorIssuers.Add(AuthenticationConstants.ValidTokenIssuerUrlTemplateV1.Replace("{0}", tenant, StringComparison.Ordinal));
            emulatorIssuers.Add(AuthenticationConstants.ValidTokenIssuerUrlTemplateV2.Replace("{0}", tenant, StringComparison.Ordinal));
        }

        emulatorIssuers.UnionWith(configuration.ValidTokenIssuers ?? []);
    }

    /// <param name="serviceUrl">Null for a socket, which needs no address to answer; otherwise the token must name just this one.</param>
    public async Task<ClaimsIdentity> ValidateAsync(string authHeader, string channelId, string serviceUrl, CancellationToken cancellationToken)
    {
        var token = Read(authHeader);
        ClaimsIdentity identity;
        if (string.Equals(token.Issuer, addresses.ChannelIssuer, StringComparison.Ordinal))
        {
            identity = await SignedAsync(token, channelKeys, channelId, cancellationToken).ConfigureAwait(false);
            await ForThisBotAsync(token, cancellationToken).ConfigureAwait(false);
            Vouched(identity, serviceUrl);
        }
        else if (emulatorIssuers.Contains(token.Issuer))
        {
            identity = await SignedAsync(token, emulatorKeys, null, cancellationToken).ConfigureAwait(false);
            await ForThisBotAsync(token, cancellationToken).ConfigureAwait(false);
            if (!await credentials.IsValidAppIdAsync(AppIds.Caller(identity), cancellationToken).ConfigureAwait(false))
            {
                throw new UnauthorizedAccessException("The token was given to somebody else.");
            }
        }
        else
        {
            throw new UnauthorizedAccessException("The token's issuer is not known.");
        }

        if (configuration.ClaimsValidator is { } validator)
        {
            await validator.ValidateClaimsAsync([.. identity.Claims]).ConfigureAwait(false);
        }

        return identity;
    }

    private JsonWebToken Read(string authHeader)
    {
        var text = authHeader.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? authHeader[Scheme.Length..].Trim() : string.Empty;
        try
        {
            return handler.ReadJsonWebToken(text);
        }
        catch (Exception problem) when (problem is ArgumentException or SecurityTokenException)
        {
            throw new UnauthorizedAccessException("The authorization header holds no token.", problem);
        }
    }

    private async Task<ClaimsIdentity> SignedAsync(JsonWebToken token, SigningKeys keys, string endorsedChannel, CancellationToken cancellationToken)
    {
        var key = await keys.FindAsync(token.Kid, cancellationToken).ConfigureAwait(false)
            ?? throw new UnauthorizedAccessException("The token's key is not known.");
        var result = await handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuer = token.Issuer,
            ValidateAudience = false,
            RequireSignedTokens = true,
            RequireExpirationTime = true,
            ValidateLifetime = true,
            ClockSkew = TimeSpan.FromMinutes(5),
            IssuerSigningKey = key.Key,
            ValidAlgorithms = AuthenticationConstants.AllowedSigningAlgorithms,
        }).ConfigureAwait(false);
        if (!result.IsValid)
        {
            throw new UnauthorizedAccessException("The token is not valid.", result.Exception);
        }

        if (ReferenceEquals(keys, channelKeys))
        {
            Endorsed(key.Endorsements, endorsedChannel);
        }

        return result.ClaimsIdentity;
    }

    private void Endorsed(HashSet<string> endorsements, string channelId)
    {
        if (string.IsNullOrEmpty(channelId) || !EndorsementsValidator.Validate(channelId, endorsements))
        {
            throw new UnauthorizedAccessException("The token's key does not speak for the channel.");
        }

        foreach (var required in configuration.RequiredEndorsements ?? [])
        {
            if (!EndorsementsValidator.Validate(required, endorsements))
            {
                throw new UnauthorizedAccessException("The token's key lacks an endorsement.");
            }
        }
    }

    private async Task ForThisBotAsync(JsonWebToken token, CancellationToken cancellationToken)
    {
        foreach (var audience in token.Audiences)
        {
            if (await credentials.IsValidAppIdAsync(audience, cancellationToken).ConfigureAwait(false))
            {
                return;
            }
        }

        throw new UnauthorizedAccessException("The token is for another bot.");
    }

    private static void Vouched(ClaimsIdentity identity, string serviceUrl)
    {
        var vouched = identity.FindFirst(AuthenticationConstants.ServiceUrlClaim)?.Value;
        if (string.IsNullOrEmpty(vouched) || (serviceUrl is not null && !string.Equals(vouched, serviceUrl, StringComparison.Ordinal)))
        {
            throw new UnauthorizedAccessException("The token does not vouch for the service address.");
        }
    }
}
