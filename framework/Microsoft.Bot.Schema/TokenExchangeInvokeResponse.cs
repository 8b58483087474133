using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>How the exchange of a token ended.</summary>
[JsonConverter(typeof(ProtocolJsonConverter<TokenExchangeInvokeResponse>))]
public class TokenExchangeInvokeResponse : IKeepsUnknown
{
    public TokenExchangeInvokeResponse()
    {
    }

    public string Id { get; set; }

    public string ConnectionName { get; set; }

    public string FailureDetail { get; set; }

    Dictionary<string, JsonElement> IKeepsUnknown.Unknown { get; set; }
}
