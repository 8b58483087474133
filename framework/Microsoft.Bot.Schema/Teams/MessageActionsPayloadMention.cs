using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Somebody who is mentioned in a message that an action was called on.</summary>
public class MessageActionsPayloadMention
{
    public MessageActionsPayloadMention()
    {
    }

    public MessageActionsPayloadMention(int? id = default, string mentionText = null, MessageActionsPayloadFrom mentioned = null)
    {
        Id = id;
        MentionText = mentionText;
        Mentioned = mentioned;
    }

    [JsonPropertyName("id")]
    public int? Id { get; set; }

    [JsonPropertyName("mentionText")]
    public string MentionText { get; set; }

    [JsonPropertyName("mentioned")]
    public MessageActionsPayloadFrom Mentioned { get; set; }
}
