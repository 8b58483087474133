using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A reaction to a message.</summary>
/// <seealso href="https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference#messagereaction-object"/>
[JsonConverter(typeof(ProtocolJsonConverter<MessageReaction>))]
public class MessageReaction : IKeepsUnknown
{
    /// <summary>Empty, to be filled in.</summary>
    public MessageReaction()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public MessageReaction(string type = null)
    {
        Type = type;
    }

    /// <summary>Which reaction: one of <see cref="MessageReactionTypes"/> or the channel's own.</summary>
    public string Type { get; set; }

    Dictionary<string, JsonElement> IKeepsUnknown.Unknown { get; set; }
}
