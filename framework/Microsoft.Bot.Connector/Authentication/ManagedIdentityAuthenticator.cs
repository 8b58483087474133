using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Identity;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Gets tokens for a user-assigned managed identity from the machine that the bot runs on, and keeps them until five minutes before they end.
/// </summary>
public class ManagedIdentityAuthenticator : IAuthenticator
{
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(5);

    private readonly TokenCredential credential;
    private readonly TokenRequestContext request;
    private readonly TimeProvider clock;
    private readonly SemaphoreSlim oneAtATime = new(1, 1);
    private volatile AuthenticatorResult held;

    /// <exception cref="ArgumentNullException">The app id or the resource is null or blank.</exception>
    public ManagedIdentityAuthenticator(string appId, string resource, HttpClient customHttpClient = null, ILogger logger = null)
        : this(Credential(appId, customHttpClient), resource, TimeProvider.System)
    {
    }

    internal ManagedIdentityAuthenticator(TokenCredential credential, string resource, TimeProvider clock)
    {
        if (string.IsNullOrWhiteSpace(resource))
        {
            throw new ArgumentNullException(nameof(resource));
        }

        this.credential = credential;
        this.clock = clock;
        request = new TokenRequestContext([resource.EndsWith("/.default", StringComparison.Ordinal) ? resource : $"{resource}/.default"]);
    }

    /// <exception cref="AuthenticationFailedException">The machine gives no token: it has no such identity, or is none of Azure's.</exception>
    public async Task<AuthenticatorResult> GetTokenAsync(bool forceRefresh = false)
    {
        var seen = held;
        if (!forceRefresh && IsFresh(seen))
        {
            return seen;
        }

        await oneAtATime.WaitAsync().ConfigureAwait(false);
        try
        {
            if (!ReferenceEquals(held, seen) && IsFresh(held))
            {
                return held;
            }

            var token = await credential.GetTokenAsync(request, CancellationToken.None).ConfigureAwait(false);
            return held = new AuthenticatorResult { AccessToken = token.Token, ExpiresOn = token.ExpiresOn };
        }
        finally
        {
            oneAtATime.Release();
        }
    }

    private bool IsFresh(AuthenticatorResult token) => token is not null && clock.GetUtcNow() < token.ExpiresOn - Margin;

    private static ManagedIdentityCredential Credential(string appId, HttpClient http)
    {
        if (string.IsNullOrWhiteSpace(appId))
        {
            throw new ArgumentNullException(nameof(appId));
        }

        var options = new ManagedIdentityCredentialOptions(ManagedIdentityId.FromUserAssignedClientId(appId));
        if (http is not null)
        {
            options.Transport = new HttpClientTransport(http);
        }

        return new ManagedIdentityCredential(options);
    }
}
