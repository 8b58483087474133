namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Knows which app ids are this bot's. Obsolete: <see cref="ServiceClientCredentialsFactory"/> came in its place.</summary>
public interface ICredentialProvider
{
    Task<bool> IsValidAppIdAsync(string appId);

    /// <summary>Null when the app id is not this bot's.</summary>
    Task<string> GetAppPasswordAsync(string appId);

    Task<bool> IsAuthenticationDisabledAsync();
}
