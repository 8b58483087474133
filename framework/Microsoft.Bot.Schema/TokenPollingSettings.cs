using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>How often, and for how long in milliseconds, a token is asked for.</summary>
[JsonConverter(typeof(ProtocolJsonConverter<TokenPollingSettings>))]
public class TokenPollingSettings
{
    public TokenPollingSettings()
    {
    }

    public int Timeout { get; set; }

    public int Interval { get; set; }
}
