using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>The value of an event that a media card raised.</summary>
/// <seealso href="https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference#mediaeventvalue-object"/>
[JsonConverter(typeof(ProtocolJsonConverter<MediaEventValue>))]
public class MediaEventValue
{
    /// <summary>Empty, to be filled in.</summary>
    public MediaEventValue()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public MediaEventValue(object cardValue = null)
    {
        CardValue = cardValue;
    }

    /// <summary>What the card's value was.</summary>
    public object CardValue { get; set; }
}
