namespace Microsoft.Bot.Connector.Authentication;

/// <summary>One app id and its password; without an app id, authentication is off.</summary>
public class SimpleCredentialProvider : ICredentialProvider
{
    /// <summary>Without an app id: authentication is off.</summary>
    public SimpleCredentialProvider()
    {
    }

    /// <summary>One app id and its client secret.</summary>
    public SimpleCredentialProvider(string appId, string password)
    {
        AppId = appId;
        Password = password;
    }

    /// <summary>The bot's app id; null or empty: authentication is off.</summary>
    public string AppId { get; set; }

    /// <summary>The client secret.</summary>
    public string Password { get; set; }

    /// <inheritdoc/>
    public Task<bool> IsValidAppIdAsync(string appId) => Task.FromResult(appId == AppId);

    /// <inheritdoc/>
    public Task<string> GetAppPasswordAsync(string appId) => Task.FromResult(appId == AppId ? Password : null);

    /// <inheritdoc/>
    public Task<bool> IsAuthenticationDisabledAsync() => Task.FromResult(string.IsNullOrEmpty(AppId));
}
