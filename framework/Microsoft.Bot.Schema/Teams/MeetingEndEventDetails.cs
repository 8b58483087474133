using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A meeting has ended.</summary>
public class MeetingEndEventDetails : MeetingEventDetails
{
    /// <summary>Empty, to be filled in.</summary>
    public MeetingEndEventDetails()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
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

    /// <summary>When it ended, in UTC.</summary>
    [JsonPropertyName("EndTime")]
    public DateTime EndTime { get; set; }
}
