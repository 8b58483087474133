using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A meeting, as the invitation tells it; its times are UTC.</summary>
public class MeetingDetails : MeetingDetailsBase
{
    /// <summary>Empty, to be filled in.</summary>
    public MeetingDetails()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
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

    /// <summary>The meeting's id in Microsoft Graph.</summary>
    [JsonPropertyName("msGraphResourceId")]
    public string MsGraphResourceId { get; set; }

    /// <summary>When it is to begin, in UTC.</summary>
    [JsonPropertyName("scheduledStartTime")]
    public DateTime? ScheduledStartTime { get; set; }

    /// <summary>When it is to end, in UTC.</summary>
    [JsonPropertyName("scheduledEndTime")]
    public DateTime? ScheduledEndTime { get; set; }

    /// <summary>What kind it is.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }
}
