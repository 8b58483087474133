using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Somebody who is mentioned in a message that an action was called on.</summary>
public class MessageActionsPayloadMention
{
    /// <summary>Empty, to be filled in.</summary>
    public MessageActionsPayloadMention()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public MessageActionsPayloadMention(int? id = default, string mentionText = null, MessageActionsPayloadFrom mentioned = null)
    {
        Id = id;
        MentionText = mentionText;
        Mentioned = mentioned;
    }

    /// <summary>Its id.</summary>
    [JsonPropertyName("id")]
    public int? Id { get; set; }

    /// <summary>How the mention stands in the text.</summary>
    [JsonPropertyName("mentionText")]
    public string MentionText { get; set; }

    /// <summary>Who is mentioned.</summary>
    [JsonPropertyName("mentioned")]
    public MessageActionsPayloadFrom Mentioned { get; set; }
}
