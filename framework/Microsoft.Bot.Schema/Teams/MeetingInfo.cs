using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A meeting, its conversation and who called it.</summary>
public class MeetingInfo
{
    /// <summary>Empty, to be filled in.</summary>
    public MeetingInfo()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public MeetingInfo(MeetingDetails details, ConversationAccount conversation = null, TeamsChannelAccount organizer = null)
    {
        Details = details;
        Conversation = conversation;
        Organizer = organizer;
    }

    /// <summary>What the meeting is.</summary>
    [JsonPropertyName("details")]
    public MeetingDetails Details { get; set; }

    /// <summary>The conversation.</summary>
    [JsonPropertyName("conversation")]
    public ConversationAccount Conversation { get; set; }

    /// <summary>Who organised it.</summary>
    [JsonPropertyName("organizer")]
    public TeamsChannelAccount Organizer { get; set; }
}
