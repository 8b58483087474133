using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>The token that a client offers for exchange.</summary>
[JsonConverter(typeof(ProtocolJsonConverter<TokenExchangeInvokeRequest>))]
public class TokenExchangeInvokeRequest : IKeepsUnknown
{
    public TokenExchangeInvokeRequest()
    {
    }

    public string Id { get; set; }

    public string ConnectionName { get; set; }

    public string Token { get; set; }

    Dictionary<string, JsonElement> IKeepsUnknown.Unknown { get; set; }
}
