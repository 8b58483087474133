namespace Microsoft.Bot.Connector.Authentication;

/// <summary>One app id and its password; without an app id, authentication is off.</summary>
public class SimpleCredentialProvider : ICredentialProvider
{
    public SimpleCredentialProvider()
    {
    }

    public SimpleCredentialProvider(string appId, string password)
    {
        AppId = appId;
        Password = password;
    }

    public string AppId { get; set; }

    public string Password { get; set; }

    public Task<bool> IsValidAppIdAsync(string appId) => Task.FromResult(appId == AppId);

    public Task<string> GetAppPasswordAsync(string appId) => Task.FromResult(appId == AppId ? Password : null);

    public Task<bool> IsAuthenticationDisabledAsync() => Task.FromResult(string.IsNullOrEmpty(AppId));
}
