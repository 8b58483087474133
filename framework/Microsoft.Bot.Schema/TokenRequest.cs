using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A request for a user's token.</summary>
[JsonConverter(typeof(ProtocolJsonConverter<TokenRequest>))]
public class TokenRequest
{
    /// <summary>Empty, to be filled in.</summary>
    public TokenRequest()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public TokenRequest(string provider = null, IDictionary<string, object> settings = null)
    {
        Provider = provider;
        Settings = settings;
    }

    /// <summary>Who issues the token.</summary>
    public string Provider { get; set; }

    /// <summary>What the provider wants to know.</summary>
    public IDictionary<string, object> Settings { get; set; }
}
