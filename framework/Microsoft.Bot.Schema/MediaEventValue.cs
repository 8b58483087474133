using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>The value of an event that a media card raised.</summary>
[JsonConverter(typeof(ProtocolJsonConverter<MediaEventValue>))]
public class MediaEventValue
{
    public MediaEventValue()
    {
    }

    public MediaEventValue(object cardValue = null)
    {
        CardValue = cardValue;
    }

    public object CardValue { get; set; }
}
