using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A reaction to a message that an action was called on.</summary>
public class MessageActionsPayloadReaction
{
    /// <summary>Empty, to be filled in.</summary>
    public MessageActionsPayloadReaction()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public MessageActionsPayloadReaction(string reactionType = null, string createdDateTime = null, MessageActionsPayloadFrom user = null)
    {
        ReactionType = reactionType;
        CreatedDateTime = createdDateTime;
        User = user;
    }

    /// <summary>Which reaction: <c>like</c>, <c>heart</c>, <c>laugh</c>, <c>surprised</c>, <c>sad</c> or <c>angry</c>.</summary>
    [JsonPropertyName("reactionType")]
    public string ReactionType { get; set; }

    /// <summary>When it was made, as an ISO 8601 date and time.</summary>
    [JsonPropertyName("createdDateTime")]
    public string CreatedDateTime { get; set; }

    /// <summary>Who reacted.</summary>
    [JsonPropertyName("user")]
    public MessageActionsPayloadFrom User { get; set; }
}
