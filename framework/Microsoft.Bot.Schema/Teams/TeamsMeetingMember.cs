using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Somebody in a meeting.</summary>
public class TeamsMeetingMember
{
    /// <summary>Made of these parts, each the property of its name.</summary>
    public TeamsMeetingMember(TeamsChannelAccount user, UserMeetingDetails meeting)
    {
        User = user;
        Meeting = meeting;
    }

    /// <summary>The user.</summary>
    [JsonPropertyName("user")]
    public TeamsChannelAccount User { get; set; }

    /// <summary>The meeting.</summary>
    [JsonPropertyName("meeting")]
    public UserMeetingDetails Meeting { get; set; }
}
