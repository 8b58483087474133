using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes the authentication for a cloud. An address that is not given is the public cloud's.</summary>
public static class BotFrameworkAuthenticationFactory
{
    /// <summary>Authentication that is switched off: the bot has no app id.</summary>
    public static BotFrameworkAuthentication Create()
        => Create(null, false, null, null, null, null, null, null, null, new PasswordServiceClientCredentialFactory(), new AuthenticationConfiguration(), null, null);

    /// <exception cref="ArgumentException">An address is neither https nor on this machine, or the cloud is not provided.</exception>
    public static BotFrameworkAuthentication Create(
        string channelService,
        bool validateAuthority,
        string toChannelFromBotLoginUrl,
        string toChannelFromBotOAuthScope,
        string toBotFromChannelTokenIssuer,
        string oAuthUrl,
        string toBotFromChannelOpenIdMetadataUrl,
        string toBotFromEmulatorOpenIdMetadataUrl,
        string callerId,
        ServiceClientCredentialsFactory credentialFactory,
        AuthenticationConfiguration authConfiguration,
        IHttpClientFactory httpClientFactory,
        ILogger logger)
    {
        if (!string.IsNullOrEmpty(channelService))
        {
            throw new ArgumentException("Only the public cloud is provided.", nameof(channelService));
        }

        return new ConnectorAuthentication(
            new ConnectorAddresses(
                Safe(toChannelFromBotLoginUrl, AuthenticationConstants.ToChannelFromBotLoginUrl, nameof(toChannelFromBotLoginUrl)),
                Given(toChannelFromBotOAuthScope, AuthenticationConstants.ToChannelFromBotOAuthScope),
                Given(toBotFromChannelTokenIssuer, AuthenticationConstants.ToBotFromChannelTokenIssuer),
                Safe(oAuthUrl, AuthenticationConstants.OAuthUrl, nameof(oAuthUrl)),
                Safe(toBotFromChannelOpenIdMetadataUrl, AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl, nameof(toBotFromChannelOpenIdMetadataUrl)),
                Safe(toBotFromEmulatorOpenIdMetadataUrl, AuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl, nameof(toBotFromEmulatorOpenIdMetadataUrl)),
                Given(callerId, CallerIdConstants.PublicAzureChannel),
                validateAuthority),
            credentialFactory ?? new PasswordServiceClientCredentialFactory(),
            authConfiguration ?? new AuthenticationConfiguration(),
            httpClientFactory,
            TimeProvider.System);
    }

    private static string Given(string value, string otherwise) => string.IsNullOrWhiteSpace(value) ? otherwise : value;

    private static string Safe(string value, string otherwise, string name)
    {
        var address = Given(value, otherwise);
        return Uri.TryCreate(address, UriKind.Absolute, out var uri)
            && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback))
            ? address
            : throw new ArgumentException($"{name} must be an https address, or http on this machine.", name);
    }
}
