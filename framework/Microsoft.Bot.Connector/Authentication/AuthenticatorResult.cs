namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A token and until when it may be used.</summary>
public class AuthenticatorResult
{
    /// <summary>The token.</summary>
    public string AccessToken { get; set; }

    /// <summary>When it expires, in UTC.</summary>
    public DateTimeOffset ExpiresOn { get; set; }
}
