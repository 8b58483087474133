using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A picture on a card.</summary>
/// <seealso href="https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference#cardimage-object"/>
[JsonConverter(typeof(ProtocolJsonConverter<CardImage>))]
public class CardImage
{
    /// <summary>Empty, to be filled in.</summary>
    public CardImage()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public CardImage(string url = null, string alt = null, CardAction tap = null)
    {
        Url = url;
        Alt = alt;
        Tap = tap;
    }

    /// <summary>Where the picture can be fetched; https, or a <c>data:</c> address.</summary>
    public string Url { get; set; }

    /// <summary>The words for those who do not see the picture.</summary>
    public string Alt { get; set; }

    /// <summary>What a press on the whole of it does; null: nothing.</summary>
    public CardAction Tap { get; set; }
}
