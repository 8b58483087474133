using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A meeting has begun.</summary>
public class MeetingStartEventDetails : MeetingEventDetails
{
    public MeetingStartEventDetails()
    {
    }

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

    [JsonPropertyName("StartTime")]
    public DateTime StartTime { get; set; }
}
