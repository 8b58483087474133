using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A button.</summary>
/// <seealso href="https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference#cardaction-object"/>
[JsonConverter(typeof(ProtocolJsonConverter<CardAction>))]
public class CardAction : IKeepsUnknown
{
    /// <summary>Empty, to be filled in.</summary>
    public CardAction()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public CardAction(
        string type = null,
        string title = null,
        string image = null,
        string text = null,
        string displayText = null,
        object value = null,
        object channelData = null)
    {
        Type = type;
        Title = title;
        Image = image;
        Text = text;
        DisplayText = displayText;
        Value = value;
        ChannelData = channelData;
    }

    /// <summary>What happens on a press: one of <see cref="ActionTypes"/>.</summary>
    public string Type { get; set; }

    /// <summary>What stands on the button.</summary>
    public string Title { get; set; }

    /// <summary>Where the picture on the button can be fetched.</summary>
    public string Image { get; set; }

    /// <summary>What the message says that a press sends.</summary>
    public string Text { get; set; }

    /// <summary>What the chat shows when it is pressed; null: nothing, or the channel's choice.</summary>
    public string DisplayText { get; set; }

    /// <summary>What a press sends or opens, by <see cref="Type"/>.</summary>
    public object Value { get; set; }

    /// <summary>What only this channel knows.</summary>
    public object ChannelData { get; set; }

    /// <summary>The words for those who do not see the picture.</summary>
    public string ImageAltText { get; set; }

    Dictionary<string, JsonElement> IKeepsUnknown.Unknown { get; set; }

    /// <summary>A button that says these words.</summary>
    public static implicit operator CardAction(string input) => FromString(input);

    /// <summary>A button that says these words.</summary>
    public static CardAction FromString(string input) => new(ActionTypes.ImBack, title: input, value: input);
}
