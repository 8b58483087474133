using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A bot's identity by a user-assigned managed identity: no secret is kept.</summary>
public class ManagedIdentityAppCredentials : AppCredentials
{
    /// <param name="appId">The client id of the identity.</param>
    /// <param name="oAuthScope">What tokens are for; null or blank: the Bot Connector.</param>
    /// <exception cref="ArgumentNullException">The app id is null or blank.</exception>
    public ManagedIdentityAppCredentials(string appId, string oAuthScope, HttpClient customHttpClient = null, ILogger logger = null)
        : base(null, customHttpClient, logger, oAuthScope)
    {
        if (string.IsNullOrWhiteSpace(appId))
        {
            throw new ArgumentNullException(nameof(appId));
        }

        MicrosoftAppId = appId;
    }

    /// <inheritdoc/>
    protected override Lazy<IAuthenticator> BuildIAuthenticator()
        => new(() => new ManagedIdentityAuthenticator(MicrosoftAppId, OAuthScope, CustomHttpClient, Logger), LazyThreadSafetyMode.ExecutionAndPublication);
}
