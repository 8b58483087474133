using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Credentials of one user-assigned managed identity.</summary>
public class ManagedIdentityServiceClientCredentialsFactory : ServiceClientCredentialsFactory
{
    private readonly ConcurrentDictionary<string, Task<AppCredentials>> made = new(StringComparer.Ordinal);
    private readonly string appId;
    private readonly HttpClient http;
    private readonly ILogger logger;

    /// <exception cref="ArgumentNullException">The app id is null or blank.</exception>
    public ManagedIdentityServiceClientCredentialsFactory(string appId, HttpClient httpClient = null, ILogger logger = null)
    {
        if (string.IsNullOrWhiteSpace(appId))
        {
            throw new ArgumentNullException(nameof(appId));
        }

        this.appId = appId;
        http = httpClient;
        this.logger = logger;
    }

    /// <inheritdoc/>
    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) => Task.FromResult(appId == this.appId);

    /// <summary>Never: there is an app id.</summary>
    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(false);

    /// <exception cref="InvalidOperationException">The app id is not this bot's.</exception>
    public override Task<AppCredentials> CreateCredentialsAsync(string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken)
        => appId == this.appId
            ? made.GetOrAdd(audience ?? string.Empty, scope => Task.FromResult<AppCredentials>(new ManagedIdentityAppCredentials(appId, scope, http, logger)))
            : throw new InvalidOperationException("Invalid appId.");
}
