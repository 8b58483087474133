using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A meeting, its conversation and who called it.</summary>
public class MeetingInfo
{
    public MeetingInfo()
    {
    }

    public MeetingInfo(MeetingDetails details, ConversationAccount conversation = null, TeamsChannelAccount organizer = null)
    {
        Details = details;
        Conversation = conversation;
        Organizer = organizer;
    }

    [JsonPropertyName("details")]
    public MeetingDetails Details { get; set; }

    [JsonPropertyName("conversation")]
    public ConversationAccount Conversation { get; set; }

    [JsonPropertyName("organizer")]
    public TeamsChannelAccount Organizer { get; set; }
}
