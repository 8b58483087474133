using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Somebody is spoken of by name; the text is how that stands in the message.</summary>
/// <seealso href="https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference#mention-object"/>
[JsonConverter(typeof(ProtocolJsonConverter<Mention>))]
public class Mention : Entity
{
    /// <summary>Empty, to be filled in.</summary>
    public Mention()
        : base("mention")
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public Mention(ChannelAccount mentioned = null, string text = null, string type = null)
        : base(type ?? "mention")
    {
        Mentioned = mentioned;
        Text = text;
    }

    /// <summary>Who is mentioned.</summary>
    public ChannelAccount Mentioned { get; set; }

    /// <summary>How the mention stands in the message's text.</summary>
    public string Text { get; set; }
}
