using System.Security.Claims;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Checks the tokens of the public cloud's channels, as the page "Authentication with the Bot Connector API" says.
/// Obsolete: <see cref="BotFrameworkAuthentication"/> does so for adapters.
/// </summary>
/// <seealso href="https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication"/>
public static class ChannelValidation
{
    /// <summary>How channels' tokens are checked: issuer, signature and time, with five minutes for clocks that differ.</summary>
    public static readonly TokenValidationParameters ToBotFromChannelTokenValidationParameters = ChannelTokens.Of(AuthenticationConstants.ToBotFromChannelTokenIssuer);

    /// <summary>Where the channels' keys are found.</summary>
    public static string OpenIdMetadataUrl { get; set; } = AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl;

    /// <inheritdoc cref="AuthenticateChannelToken(string, ICredentialProvider, string, HttpClient, string, AuthenticationConfiguration)"/>
    public static Task<ClaimsIdentity> AuthenticateChannelToken(string authHeader, ICredentialProvider credentials, HttpClient httpClient, string channelId)
        => AuthenticateChannelToken(authHeader, credentials, httpClient, channelId, new AuthenticationConfiguration());

    /// <inheritdoc cref="AuthenticateChannelToken(string, ICredentialProvider, string, HttpClient, string, AuthenticationConfiguration)"/>
    public static async Task<ClaimsIdentity> AuthenticateChannelToken(string authHeader, ICredentialProvider credentials, HttpClient httpClient, string channelId, AuthenticationConfiguration authConfig)
    {
        var identity = await ChannelTokens.IdentityAsync(authHeader, ToBotFromChannelTokenValidationParameters, OpenIdMetadataUrl, httpClient, channelId, authConfig).ConfigureAwait(false);
        await ChannelTokens.DemandAsync(identity, AuthenticationConstants.ToBotFromChannelTokenIssuer, credentials, null).ConfigureAwait(false);
        return identity;
    }

    /// <inheritdoc cref="AuthenticateChannelToken(string, ICredentialProvider, string, HttpClient, string, AuthenticationConfiguration)"/>
    public static Task<ClaimsIdentity> AuthenticateChannelToken(string authHeader, ICredentialProvider credentials, string serviceUrl, HttpClient httpClient, string channelId)
        => AuthenticateChannelToken(authHeader, credentials, serviceUrl, httpClient, channelId, new AuthenticationConfiguration());

    /// <summary>Who sent the activity.</summary>
    /// <param name="serviceUrl">The activity's address, which the token must vouch for.</param>
    /// <exception cref="UnauthorizedAccessException">The token does not prove it.</exception>
    public static async Task<ClaimsIdentity> AuthenticateChannelToken(string authHeader, ICredentialProvider credentials, string serviceUrl, HttpClient httpClient, string channelId, AuthenticationConfiguration authConfig)
    {
        var identity = await AuthenticateChannelToken(authHeader, credentials, httpClient, channelId, authConfig).ConfigureAwait(false);
        await ChannelTokens.DemandAsync(identity, AuthenticationConstants.ToBotFromChannelTokenIssuer, credentials, serviceUrl ?? string.Empty).ConfigureAwait(false);
        return identity;
    }
}
