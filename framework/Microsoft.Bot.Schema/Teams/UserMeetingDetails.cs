using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Somebody's part in a meeting.</summary>
public class UserMeetingDetails
{
    public UserMeetingDetails()
    {
    }

    [JsonPropertyName("inMeeting")]
    public bool InMeeting { get; set; }

    [JsonPropertyName("role")]
    public string Role { get; set; }
}
