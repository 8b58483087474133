using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>The answer to an adaptive card's action: a card, a message or an error.</summary>
[JsonConverter(typeof(ProtocolJsonConverter<AdaptiveCardInvokeResponse>))]
public class AdaptiveCardInvokeResponse
{
    /// <summary>Empty, to be filled in.</summary>
    public AdaptiveCardInvokeResponse()
    {
    }

    /// <summary>The HTTP status.</summary>
    public int StatusCode { get; set; }

    /// <summary>The content type of the value: that of a card, a text, an error or a sign-in.</summary>
    public string Type { get; set; }

    /// <summary>What the client is to show: a card, a text, an <see cref="Error"/> or an <see cref="OAuthCard"/>.</summary>
    public object Value { get; set; }
}
