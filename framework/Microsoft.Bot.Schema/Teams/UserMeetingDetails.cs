using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Somebody's part in a meeting.</summary>
public class UserMeetingDetails
{
    /// <summary>Empty, to be filled in.</summary>
    public UserMeetingDetails()
    {
    }

    /// <summary>Whether the user is in the meeting now.</summary>
    [JsonPropertyName("inMeeting")]
    public bool InMeeting { get; set; }

    /// <summary>The role in the meeting.</summary>
    [JsonPropertyName("role")]
    public string Role { get; set; }
}
