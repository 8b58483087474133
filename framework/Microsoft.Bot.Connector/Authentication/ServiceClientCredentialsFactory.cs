namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Knows which app ids are this bot's, and makes the credentials for its calls.</summary>
public abstract class ServiceClientCredentialsFactory
{
    /// <summary>Whether this is the bot's app id.</summary>
    public abstract Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken);

    /// <summary>Whether the bot has no app id, so that nobody is asked who they are.</summary>
    public abstract Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken);

    /// <summary>The credentials with which this app id calls this audience.</summary>
    public abstract Task<AppCredentials> CreateCredentialsAsync(string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken);
}
