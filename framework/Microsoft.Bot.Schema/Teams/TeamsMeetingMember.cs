using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Somebody in a meeting.</summary>
public class TeamsMeetingMember
{
    public TeamsMeetingMember(TeamsChannelAccount user, UserMeetingDetails meeting)
    {
        User = user;
        Meeting = meeting;
    }

    [JsonPropertyName("user")]
    public TeamsChannelAccount User { get; set; }

    [JsonPropertyName("meeting")]
    public UserMeetingDetails Meeting { get; set; }
}
