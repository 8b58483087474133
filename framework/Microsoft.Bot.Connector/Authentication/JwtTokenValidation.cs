using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Tells who sent an activity, by the token in its request. Obsolete: <see cref="BotFrameworkAuthentication"/> does so for adapters.
/// </summary>
/// <seealso href="https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication"/>
public static class JwtTokenValidation
{
    /// <inheritdoc cref="AuthenticateRequest(IActivity, string, ICredentialProvider, IChannelProvider, AuthenticationConfiguration, HttpClient)"/>
    public static Task<ClaimsIdentity> AuthenticateRequest(IActivity activity, string authHeader, ICredentialProvider credentials, IChannelProvider provider, HttpClient httpClient = null)
        => AuthenticateRequest(activity, authHeader, credentials, provider, new AuthenticationConfiguration(), httpClient);

    /// <summary>Who sent the activity; somebody anonymous when the bot has no app id and the request no token.</summary>
    /// <param name="provider">The cloud; null: the public one.</param>
    /// <param name="httpClient">Fetches the issuer's keys; null: one that all share.</param>
    /// <exception cref="UnauthorizedAccessException">There is no token though the bot has an app id, or the token does not prove it.</exception>
    public static async Task<ClaimsIdentity> AuthenticateRequest(IActivity activity, string authHeader, ICredentialProvider credentials, IChannelProvider provider, AuthenticationConfiguration authConfig, HttpClient httpClient = null)
    {
        ArgumentNullException.ThrowIfNull(authConfig);
        if (!string.IsNullOrWhiteSpace(authHeader))
        {
            return await ValidateAuthHeader(authHeader, credentials, provider, activity.ChannelId, authConfig, activity.ServiceUrl, httpClient).ConfigureAwait(false);
        }

        if (!await credentials.IsAuthenticationDisabledAsync().ConfigureAwait(false))
        {
            throw new UnauthorizedAccessException("The request carries no token.");
        }

        return activity.ChannelId == Channels.Emulator && activity.Recipient?.Role == RoleTypes.Skill
            ? SkillValidation.CreateAnonymousSkillClaim()
            : new ClaimsIdentity([], AuthenticationConstants.AnonymousAuthType);
    }

    /// <inheritdoc cref="ValidateAuthHeader(string, ICredentialProvider, IChannelProvider, string, AuthenticationConfiguration, string, HttpClient)"/>
    public static Task<ClaimsIdentity> ValidateAuthHeader(string authHeader, ICredentialProvider credentials, IChannelProvider channelProvider, string channelId, string serviceUrl = null, HttpClient httpClient = null)
        => ValidateAuthHeader(authHeader, credentials, channelProvider, channelId, new AuthenticationConfiguration(), serviceUrl, httpClient);

    /// <summary>Who sent the request.</summary>
    /// <param name="channelId">The channel that the token's key must speak for.</param>
    /// <param name="serviceUrl">The address that a channel's token must vouch for; null: any.</param>
    /// <exception cref="ArgumentNullException">There is no header.</exception>
    /// <exception cref="UnauthorizedAccessException">The token does not prove it.</exception>
    public static async Task<ClaimsIdentity> ValidateAuthHeader(string authHeader, ICredentialProvider credentials, IChannelProvider channelProvider, string channelId, AuthenticationConfiguration authConfig, string serviceUrl = null, HttpClient httpClient = null)
    {
        if (string.IsNullOrEmpty(authHeader))
        {
            throw new ArgumentNullException(nameof(authHeader));
        }

        ArgumentNullException.ThrowIfNull(authConfig);
        var identity = await IdentityAsync(authHeader, credentials, channelProvider, channelId, authConfig, serviceUrl, httpClient).ConfigureAwait(false);
        if (authConfig.ClaimsValidator is { } validator)
        {
            await validator.ValidateClaimsAsync([.. identity.Claims]).ConfigureAwait(false);
        }

        return identity;
    }

    /// <summary>Who asked for the token: appid in version 1 tokens, azp in version 2; null when it does not say.</summary>
    public static string GetAppIdFromClaims(IEnumerable<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        return AppIds.Caller(new ClaimsIdentity(claims));
    }

    private static Task<ClaimsIdentity> IdentityAsync(string authHeader, ICredentialProvider credentials, IChannelProvider cloud, string channelId, AuthenticationConfiguration configuration, string serviceUrl, HttpClient http)
    {
        if (EmulatorValidation.IsTokenFromEmulator(authHeader))
        {
            return EmulatorValidation.AuthenticateEmulatorToken(authHeader, credentials, cloud, http, channelId, configuration);
        }

        if (cloud is null || cloud.IsPublicAzure())
        {
            return serviceUrl is null
                ? ChannelValidation.AuthenticateChannelToken(authHeader, credentials, http, channelId, configuration)
                : ChannelValidation.AuthenticateChannelToken(authHeader, credentials, serviceUrl, http, channelId, configuration);
        }

        return cloud.IsGovernment()
            ? GovernmentChannelValidation.AuthenticateChannelToken(authHeader, credentials, serviceUrl, http, channelId, configuration)
            : EnterpriseChannelValidation.AuthenticateChannelToken(authHeader, credentials, cloud, serviceUrl, http, channelId, configuration);
    }
}
