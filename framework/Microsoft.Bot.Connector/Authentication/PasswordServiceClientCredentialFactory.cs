using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Credentials of one app id and client secret; without an app id, authentication is off.</summary>
public class PasswordServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private static readonly Task<bool> Yes = Task.FromResult(true);
    private static readonly Task<bool> No = Task.FromResult(false);
    private static readonly Task<AppCredentials> Nobody = Task.FromResult<AppCredentials>(MicrosoftAppCredentials.Empty);

    // Credentials hold the token, so they are kept and not made anew each turn.
    private readonly ConcurrentDictionary<(string AppId, string Scope, string Endpoint), Task<AppCredentials>> made = new();
    private readonly HttpClient http;
    private readonly ILogger logger;

    /// <summary>Without an app id: authentication is off.</summary>
    public PasswordServiceClientCredentialFactory()
    {
    }

    /// <summary>Credentials of this app id and client secret.</summary>
    public PasswordServiceClientCredentialFactory(string appId, string password, string tenantId, HttpClient httpClient, ILogger logger)
    {
        AppId = appId;
        Password = password;
        TenantId = tenantId;
        http = httpClient;
        this.logger = logger;
    }

    /// <summary>The bot's app id; null or empty: authentication is off.</summary>
    public string AppId { get; set; }

    /// <summary>The client secret.</summary>
    public string Password { get; set; }

    /// <summary>The bot's tenant; null: it is in many.</summary>
    public string TenantId { get; }

    /// <inheritdoc/>
    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken)
        => !string.IsNullOrEmpty(AppId) && string.Equals(appId, AppId, StringComparison.Ordinal) ? Yes : No;

    /// <inheritdoc/>
    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken)
        => string.IsNullOrEmpty(AppId) ? Yes : No;

    /// <exception cref="InvalidOperationException">The app id is not this bot's.</exception>
    public override Task<AppCredentials> CreateCredentialsAsync(string appId, string oauthScope, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(AppId))
        {
            return Nobody;
        }

        if (!string.Equals(appId, AppId, StringComparison.Ordinal))
        {
            throw new InvalidOperationException("Invalid appId.");
        }

        var key = (appId, oauthScope, loginEndpoint);
        return made.TryGetValue(key, out var known)
            ? known
            : made.GetOrAdd(key, Task.FromResult<AppCredentials>(Make(oauthScope, loginEndpoint, validateAuthority)));
    }

    private MicrosoftAppCredentials Make(string scope, string loginEndpoint, bool validateAuthority)
        => string.IsNullOrEmpty(loginEndpoint) || loginEndpoint == AuthenticationConstants.ToChannelFromBotLoginUrl
            ? new MicrosoftAppCredentials(AppId, Password, TenantId, http, logger, scope)
            : new AddressedAppCredentials(AppId, Password, loginEndpoint, validateAuthority, http, logger, scope);
}
