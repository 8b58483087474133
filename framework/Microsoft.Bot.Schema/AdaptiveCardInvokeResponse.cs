using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>The answer to an adaptive card's action: a card, a message or an error.</summary>
[JsonConverter(typeof(ProtocolJsonConverter<AdaptiveCardInvokeResponse>))]
public class AdaptiveCardInvokeResponse
{
    public AdaptiveCardInvokeResponse()
    {
    }

    public int StatusCode { get; set; }

    public string Type { get; set; }

    public object Value { get; set; }
}
