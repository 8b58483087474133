using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>How often, and for how long in milliseconds, a token is asked for.</summary>
[JsonConverter(typeof(ProtocolJsonConverter<TokenPollingSettings>))]
public class TokenPollingSettings
{
    /// <summary>Empty, to be filled in.</summary>
    public TokenPollingSettings()
    {
    }

    /// <summary>For how long to ask for the token, in milliseconds.</summary>
    public int Timeout { get; set; }

    /// <summary>How long to wait between two askings, in milliseconds.</summary>
    public int Interval { get; set; }
}
