using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A request for a user's token.</summary>
[JsonConverter(typeof(ProtocolJsonConverter<TokenRequest>))]
public class TokenRequest
{
    public TokenRequest()
    {
    }

    public TokenRequest(string provider = null, IDictionary<string, object> settings = null)
    {
        Provider = provider;
        Settings = settings;
    }

    public string Provider { get; set; }

    public IDictionary<string, object> Settings { get; set; }
}
