namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What is asked of incoming tokens beyond the protocol.</summary>
public class AuthenticationConfiguration
{
    /// <summary>Endorsements that the signing key must carry besides the channel's.</summary>
    public string[] RequiredEndorsements { get; set; } = [];

    /// <summary>Judges the claims of a proven token besides; null: every one will do.</summary>
    public virtual ClaimsValidator ClaimsValidator { get; set; }

    /// <summary>Issuers, besides the known ones, of tokens that the Emulator or this bot's own tenant gives.</summary>
    public IEnumerable<string> ValidTokenIssuers { get; set; }
}
