using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A piece of another message's text.</summary>
/// <seealso href="https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference#texthighlight-object"/>
[JsonConverter(typeof(ProtocolJsonConverter<TextHighlight>))]
public class TextHighlight : IKeepsUnknown
{
    /// <summary>Empty, to be filled in.</summary>
    public TextHighlight()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public TextHighlight(string text = null, int? occurrence = default)
    {
        Text = text;
        Occurrence = occurrence;
    }

    /// <summary>The words that are meant.</summary>
    public string Text { get; set; }

    /// <summary>Which of several places, from 1.</summary>
    public int? Occurrence { get; set; }

    Dictionary<string, JsonElement> IKeepsUnknown.Unknown { get; set; }
}
