namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Knows which app ids are this bot's. Obsolete: <see cref="ServiceClientCredentialsFactory"/> came in its place.</summary>
public interface ICredentialProvider
{
    /// <summary>Whether this is the bot's app id.</summary>
    Task<bool> IsValidAppIdAsync(string appId);

    /// <summary>Null when the app id is not this bot's.</summary>
    Task<string> GetAppPasswordAsync(string appId);

    /// <summary>Whether the bot has no app id, so that nobody is asked who they are.</summary>
    Task<bool> IsAuthenticationDisabledAsync();
}
