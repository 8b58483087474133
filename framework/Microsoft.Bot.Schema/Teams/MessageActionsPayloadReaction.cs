using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A reaction to a message that an action was called on.</summary>
public class MessageActionsPayloadReaction
{
    public MessageActionsPayloadReaction()
    {
    }

    public MessageActionsPayloadReaction(string reactionType = null, string createdDateTime = null, MessageActionsPayloadFrom user = null)
    {
        ReactionType = reactionType;
        CreatedDateTime = createdDateTime;
        User = user;
    }

    [JsonPropertyName("reactionType")]
    public string ReactionType { get; set; }

    [JsonPropertyName("createdDateTime")]
    public string CreatedDateTime { get; set; }

    [JsonPropertyName("user")]
    public MessageActionsPayloadFrom User { get; set; }
}
