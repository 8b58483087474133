using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A meeting, as the invitation tells it; its times are UTC.</summary>
public class MeetingDetails : MeetingDetailsBase
{
    public MeetingDetails()
    {
    }

    public MeetingDetails(
        string id,
        string msGraphResourceId = null,
        DateTime? scheduledStartTime = default,
        DateTime? scheduledEndTime = default,
        Uri joinUrl = null,
        string title = null,
        string type = "Scheduled")
        : base(id: id, joinUrl: joinUrl, title: title)
    {
        MsGraphResourceId = msGraphResourceId;
        ScheduledStartTime = scheduledStartTime;
        ScheduledEndTime = scheduledEndTime;
        Type = type;
    }

    [JsonPropertyName("msGraphResourceId")]
    public string MsGraphResourceId { get; set; }

    [JsonPropertyName("scheduledStartTime")]
    public DateTime? ScheduledStartTime { get; set; }

    [JsonPropertyName("scheduledEndTime")]
    public DateTime? ScheduledEndTime { get; set; }

    [JsonPropertyName("type")]
    public string Type { get; set; }
}
