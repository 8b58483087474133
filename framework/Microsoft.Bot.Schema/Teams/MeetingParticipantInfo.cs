using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Somebody's part in a meeting.</summary>
public class MeetingParticipantInfo
{
    /// <summary>Empty, to be filled in.</summary>
    public MeetingParticipantInfo()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public MeetingParticipantInfo(string role = null, bool? inMeeting = default)
    {
        Role = role;
        InMeeting = inMeeting;
    }

    /// <summary>Whether the user is in the meeting now.</summary>
    [JsonPropertyName("inMeeting")]
    public bool? InMeeting { get; set; }

    /// <summary>The role in the meeting: <c>Organizer</c>, <c>Presenter</c> or <c>Attendee</c>.</summary>
    [JsonPropertyName("role")]
    public string Role { get; set; }
}
