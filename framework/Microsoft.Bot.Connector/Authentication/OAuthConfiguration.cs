namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Where tokens are asked for, and for what.</summary>
public class OAuthConfiguration
{
    public string Authority { get; set; }

    public bool ValidateAuthority { get; set; } = true;

    public string Scope { get; set; }
}
