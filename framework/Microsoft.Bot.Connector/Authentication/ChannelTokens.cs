using System.Security.Claims;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What the three clouds' channel tokens have in common.</summary>
internal static class ChannelTokens
{
    public static TokenValidationParameters Of(params string[] issuers) => new()
    {
        ValidateIssuer = true,
        ValidIssuers = issuers,

        // The audience is compared with the bot's app ids afterwards.
        ValidateAudience = false,
        ValidateLifetime = true,
        RequireExpirationTime = true,
        RequireSignedTokens = true,
        ValidateIssuerSigningKey = true,
        ClockSkew = TimeSpan.FromMinutes(5),
    };

    public static async Task<ClaimsIdentity> IdentityAsync(
        string authHeader,
        TokenValidationParameters parameters,
        string metadataUrl,
        HttpClient httpClient,
        string channelId,
        AuthenticationConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var extractor = new JwtTokenExtractor(httpClient, parameters, metadataUrl, AuthenticationConstants.AllowedSigningAlgorithms);
        return await extractor.GetIdentityAsync(authHeader, channelId, configuration.RequiredEndorsements ?? []).ConfigureAwait(false)
            ?? throw new UnauthorizedAccessException("The request carries no token that is known here.");
    }

    /// <exception cref="UnauthorizedAccessException">The identity is not proven, or was proven for another bot or another address.</exception>
    public static async Task DemandAsync(ClaimsIdentity identity, string issuer, ICredentialProvider credentials, string serviceUrl)
    {
        if (identity is not { IsAuthenticated: true })
        {
            throw new UnauthorizedAccessException("The sender is not proven.");
        }

        var audience = identity.Claims.FirstOrDefault(claim => claim.Issuer == issuer && claim.Type == AuthenticationConstants.AudienceClaim)?.Value;
        if (string.IsNullOrEmpty(audience) || !await credentials.IsValidAppIdAsync(audience).ConfigureAwait(false))
        {
            throw new UnauthorizedAccessException("The token is for another bot.");
        }

        if (serviceUrl is not null)
        {
            var vouched = identity.FindFirst(AuthenticationConstants.ServiceUrlClaim)?.Value;
            if (string.IsNullOrEmpty(vouched) || !string.Equals(vouched, serviceUrl, StringComparison.OrdinalIgnoreCase))
            {
                throw new UnauthorizedAccessException("The token does not vouch for the service address.");
            }
        }
    }
}
