using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Somebody's part in one meeting.</summary>
public class TeamsMeetingParticipant
{
    /// <summary>Empty, to be filled in.</summary>
    public TeamsMeetingParticipant()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public TeamsMeetingParticipant(TeamsChannelAccount user, ConversationAccount conversation = null, MeetingParticipantInfo meeting = null)
    {
        User = user;
        Conversation = conversation;
        Meeting = meeting;
    }

    /// <summary>The user.</summary>
    [JsonPropertyName("user")]
    public TeamsChannelAccount User { get; set; }

    /// <summary>The meeting.</summary>
    [JsonPropertyName("meeting")]
    public MeetingParticipantInfo Meeting { get; set; }

    /// <summary>The conversation.</summary>
    [JsonPropertyName("conversation")]
    public ConversationAccount Conversation { get; set; }
}
