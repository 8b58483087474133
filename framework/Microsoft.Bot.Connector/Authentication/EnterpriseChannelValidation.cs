using System.Globalization;
using System.Security.Claims;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Checks the tokens of an enterprise's own channels.</summary>
public sealed class EnterpriseChannelValidation
{
    /// <summary>How tokens of a private cloud are checked: issuer, signature and time, with five minutes for clocks that differ.</summary>
    public static readonly TokenValidationParameters ToBotFromEnterpriseChannelTokenValidationParameters = ChannelTokens.Of(AuthenticationConstants.ToBotFromChannelTokenIssuer);

    /// <inheritdoc cref="ChannelValidation.AuthenticateChannelToken(string, ICredentialProvider, string, HttpClient, string, AuthenticationConfiguration)"/>
    public static Task<ClaimsIdentity> AuthenticateChannelToken(string authHeader, ICredentialProvider credentials, IChannelProvider channelProvider, string serviceUrl, HttpClient httpClient, string channelId)
        => AuthenticateChannelToken(authHeader, credentials, channelProvider, serviceUrl, httpClient, channelId, new AuthenticationConfiguration());

    /// <inheritdoc cref="ChannelValidation.AuthenticateChannelToken(string, ICredentialProvider, string, HttpClient, string, AuthenticationConfiguration)"/>
    public static async Task<ClaimsIdentity> AuthenticateChannelToken(string authHeader, ICredentialProvider credentials, IChannelProvider channelProvider, string serviceUrl, HttpClient httpClient, string channelId, AuthenticationConfiguration authConfig)
    {
        var service = await channelProvider.GetChannelServiceAsync().ConfigureAwait(false);
        var metadata = string.Format(CultureInfo.InvariantCulture, AuthenticationConstants.ToBotFromEnterpriseChannelOpenIdMetadataUrlFormat, service);
        var identity = await ChannelTokens.IdentityAsync(authHeader, ToBotFromEnterpriseChannelTokenValidationParameters, metadata, httpClient, channelId, authConfig).ConfigureAwait(false);
        await ValidateIdentity(identity, credentials, serviceUrl).ConfigureAwait(false);
        return identity;
    }

    /// <exception cref="UnauthorizedAccessException">The identity is not proven, or was proven for another bot or another address.</exception>
    public static Task ValidateIdentity(ClaimsIdentity identity, ICredentialProvider credentials, string serviceUrl)
        => ChannelTokens.DemandAsync(identity, AuthenticationConstants.ToBotFromChannelTokenIssuer, credentials, serviceUrl);
}
