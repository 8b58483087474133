using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A meeting has begun.</summary>
public class MeetingStartEventDetails : MeetingEventDetails
{
    /// <summary>Empty, to be filled in.</summary>
    public MeetingStartEventDetails()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public MeetingStartEventDetails(
        string id,
        Uri joinUrl = null,
        string title = null,
        string meetingType = "Scheduled",
        DateTime startTime = default)
        : base(id: id, joinUrl: joinUrl, title: title, meetingType: meetingType)
    {
        StartTime = startTime;
    }

    /// <summary>When it began, in UTC.</summary>
    [JsonPropertyName("StartTime")]
    public DateTime StartTime { get; set; }
}
