using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A meeting has ended.</summary>
public class MeetingEndEventDetails : MeetingEventDetails
{
    public MeetingEndEventDetails()
    {
    }

    public MeetingEndEventDetails(
        string id,
        Uri joinUrl = null,
        string title = null,
        string meetingType = "Scheduled",
        DateTime endTime = default)
        : base(id: id, joinUrl: joinUrl, title: title, meetingType: meetingType)
    {
        EndTime = endTime;
    }

    [JsonPropertyName("EndTime")]
    public DateTime EndTime { get; set; }
}
