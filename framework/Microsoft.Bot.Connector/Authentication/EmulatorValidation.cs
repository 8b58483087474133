using System.Security.Claims;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Checks the tokens that the Emulator gets for this bot, in the bot's own name.</summary>
/// <seealso href="https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication"/>
public static class EmulatorValidation
{
    /// <summary>How the Emulator's tokens are checked: issuer, signature and time, with five minutes for clocks that differ.</summary>
    public static readonly TokenValidationParameters ToBotFromEmulatorTokenValidationParameters = Parameters();

    private static readonly JsonWebTokenHandler Handler = new();

    private static readonly string[] Templates =
    [
        AuthenticationConstants.ValidTokenIssuerUrlTemplateV1,
        AuthenticationConstants.ValidTokenIssuerUrlTemplateV2,
        AuthenticationConstants.ValidGovernmentTokenIssuerUrlTemplateV1,
        AuthenticationConstants.ValidGovernmentTokenIssuerUrlTemplateV2,
    ];

    /// <summary>Whether the header holds a token that a login service issued for a tenant. It is not validated here.</summary>
    public static bool IsTokenFromEmulator(string authHeader)
        => authHeader?.Split(' ') is [var scheme, var text]
            && string.Equals(scheme, "Bearer", StringComparison.OrdinalIgnoreCase)
            && Handler.CanReadToken(text)
            && IsOfItsOwnTenant(Handler.ReadJsonWebToken(text));

    /// <inheritdoc cref="AuthenticateEmulatorToken(string, ICredentialProvider, IChannelProvider, HttpClient, string, AuthenticationConfiguration)"/>
    public static Task<ClaimsIdentity> AuthenticateEmulatorToken(string authHeader, ICredentialProvider credentials, IChannelProvider channelProvider, HttpClient httpClient, string channelId)
        => AuthenticateEmulatorToken(authHeader, credentials, channelProvider, httpClient, channelId, new AuthenticationConfiguration());

    /// <summary>Who sent the activity: this bot itself, by its app id.</summary>
    /// <exception cref="UnauthorizedAccessException">The token does not prove it.</exception>
    public static async Task<ClaimsIdentity> AuthenticateEmulatorToken(string authHeader, ICredentialProvider credentials, IChannelProvider channelProvider, HttpClient httpClient, string channelId, AuthenticationConfiguration authConfig)
    {
        ArgumentNullException.ThrowIfNull(authConfig);
        var metadata = channelProvider is not null && channelProvider.IsGovernment()
            ? GovernmentAuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl
            : AuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl;
        var extractor = new JwtTokenExtractor(httpClient, ToBotFromEmulatorTokenValidationParameters, metadata, AuthenticationConstants.AllowedSigningAlgorithms);
        var identity = await extractor.GetIdentityAsync(authHeader, channelId, authConfig.RequiredEndorsements ?? []).ConfigureAwait(false);
        if (identity is not { IsAuthenticated: true })
        {
            throw new UnauthorizedAccessException("The sender is not proven.");
        }

        var appId = identity.HasClaim(claim => claim.Type == AuthenticationConstants.VersionClaim)
            ? AppIds.Caller(identity)
            : throw new UnauthorizedAccessException("The token names no version.");
        if (string.IsNullOrEmpty(appId) || !await credentials.IsValidAppIdAsync(appId).ConfigureAwait(false))
        {
            throw new UnauthorizedAccessException("The token was given to somebody else.");
        }

        return identity.FindFirst(AuthenticationConstants.AudienceClaim) is { } audience && await credentials.IsValidAppIdAsync(audience.Value).ConfigureAwait(false)
            ? identity
            : throw new UnauthorizedAccessException("The token is for another bot.");
    }

    /// <summary>Whether the issuer is the login service of just the tenant that the token names.</summary>
    internal static bool IsOfItsOwnTenant(JsonWebToken token)
        => token.TryGetPayloadValue<string>(AuthenticationConstants.TenantIdClaim, out var tenant)
            && !string.IsNullOrEmpty(tenant)
            && Templates.Any(template => template.Replace("{0}", tenant, StringComparison.Ordinal) == token.Issuer);

    private static TokenValidationParameters Parameters()
    {
        var parameters = ChannelTokens.Of();
        parameters.IssuerValidator = (issuer, token, _) => token is JsonWebToken whole && IsOfItsOwnTenant(whole)
            ? issuer
            : throw new SecurityTokenInvalidIssuerException("The issuer is not the tenant's.") { InvalidIssuer = issuer };
        return parameters;
    }
}
