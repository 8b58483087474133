using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>
/// Authentication by settings: ChannelService, ValidateAuthority, ToChannelFromBotLoginUrl, ToChannelFromBotOAuthScope,
/// ToBotFromChannelTokenIssuer, OAuthUrl, ToBotFromChannelOpenIdMetadataUrl, ToBotFromEmulatorOpenIdMetadataUrl, CallerId.
/// What is not set is the public cloud's.
/// </summary>
public class ConfigurationBotFrameworkAuthentication : BotFrameworkAuthentication
{
    private readonly BotFrameworkAuthentication inner;

    /// <summary>Authentication by these settings; what is given besides takes the place of what they would make.</summary>
    public ConfigurationBotFrameworkAuthentication(
        IConfiguration configuration,
        ServiceClientCredentialsFactory credentialsFactory = null,
        AuthenticationConfiguration authConfiguration = null,
        IHttpClientFactory httpClientFactory = null,
        ILogger logger = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        inner = BotFrameworkAuthenticationFactory.Create(
            configuration["ChannelService"],
            !bool.TryParse(configuration["ValidateAuthority"], out var validate) || validate,
            configuration["ToChannelFromBotLoginUrl"],
            configuration["ToChannelFromBotOAuthScope"],
            configuration["ToBotFromChannelTokenIssuer"],
            configuration["OAuthUrl"],
            configuration["ToBotFromChannelOpenIdMetadataUrl"],
            configuration["ToBotFromEmulatorOpenIdMetadataUrl"],
            configuration["CallerId"],
            credentialsFactory ?? new ConfigurationServiceClientCredentialFactory(configuration, logger: logger),
            authConfiguration ?? ForTenant(configuration[MicrosoftAppCredentials.MicrosoftAppTenantIdKey]?.Trim()),
            httpClientFactory,
            logger);
    }

    /// <inheritdoc/>
    public override string GetOriginatingAudience() => inner.GetOriginatingAudience();

    /// <inheritdoc/>
    public override Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string authHeader, CancellationToken cancellationToken)
        => inner.AuthenticateRequestAsync(activity, authHeader, cancellationToken);

    /// <inheritdoc/>
    public override Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(string authHeader, string channelIdHeader, CancellationToken cancellationToken)
        => inner.AuthenticateStreamingRequestAsync(authHeader, channelIdHeader, cancellationToken);

    /// <inheritdoc/>
    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) => inner.CreateConnectorFactory(claimsIdentity);

    /// <inheritdoc/>
    public override Task<UserTokenClient> CreateUserTokenClientAsync(ClaimsIdentity claimsIdentity, CancellationToken cancellationToken)
        => inner.CreateUserTokenClientAsync(claimsIdentity, cancellationToken);

    // The Emulator's token for a bot of one tenant is issued by that tenant.
    private static AuthenticationConfiguration ForTenant(string tenant) => string.IsNullOrEmpty(tenant)
        ? new AuthenticationConfiguration()
        : new AuthenticationConfiguration
        {
            ValidTokenIssuers =
            [
                AuthenticationConstants.ValidTokenIssuerUrlTemplateV1.Replace("{0}", tenant, StringComparison.Ordinal),
                AuthenticationConstants.ValidTokenIssuerUrlTemplateV2.Replace("{0}", tenant, StringComparison.Ordinal),
            ],
        };
}
