using System.Security.Claims;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Checks the tokens of the government cloud's channels.</summary>
public sealed class GovernmentChannelValidation
{
    /// <summary>How tokens of the government's cloud are checked: issuer, signature and time, with five minutes for clocks that differ.</summary>
    public static readonly TokenValidationParameters ToBotFromGovernmentChannelTokenValidationParameters = ChannelTokens.Of(GovernmentAuthenticationConstants.ToBotFromChannelTokenIssuer);

    /// <summary>Where the channels' keys are found.</summary>
    public static string OpenIdMetadataUrl { get; set; } = GovernmentAuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl;

    /// <inheritdoc cref="ChannelValidation.AuthenticateChannelToken(string, ICredentialProvider, string, HttpClient, string, AuthenticationConfiguration)"/>
    public static Task<ClaimsIdentity> AuthenticateChannelToken(string authHeader, ICredentialProvider credentials, string serviceUrl, HttpClient httpClient, string channelId)
        => AuthenticateChannelToken(authHeader, credentials, serviceUrl, httpClient, channelId, new AuthenticationConfiguration());

    /// <inheritdoc cref="ChannelValidation.AuthenticateChannelToken(string, ICredentialProvider, string, HttpClient, string, AuthenticationConfiguration)"/>
    public static async Task<ClaimsIdentity> AuthenticateChannelToken(string authHeader, ICredentialProvider credentials, string serviceUrl, HttpClient httpClient, string channelId, AuthenticationConfiguration authConfig)
    {
        var identity = await ChannelTokens.IdentityAsync(authHeader, ToBotFromGovernmentChannelTokenValidationParameters, OpenIdMetadataUrl, httpClient, channelId, authConfig).ConfigureAwait(false);
        await ValidateIdentity(identity, credentials, serviceUrl).ConfigureAwait(false);
        return identity;
    }

    /// <exception cref="UnauthorizedAccessException">The identity is not proven, or was proven for another bot or another address.</exception>
    public static Task ValidateIdentity(ClaimsIdentity identity, ICredentialProvider credentials, string serviceUrl)
        => ChannelTokens.DemandAsync(identity, GovernmentAuthenticationConstants.ToBotFromChannelTokenIssuer, credentials, serviceUrl);
}
