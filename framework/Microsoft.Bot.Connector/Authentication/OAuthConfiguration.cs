namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Where tokens are asked for, and for what.</summary>
public class OAuthConfiguration
{
    /// <summary>Where the token is got.</summary>
    public string Authority { get; set; }

    /// <summary>Whether the login service must be a known one; null: it must.</summary>
    public bool ValidateAuthority { get; set; } = true;

    /// <summary>What the token is for.</summary>
    public string Scope { get; set; }
}
