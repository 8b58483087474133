using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A meeting has begun or ended.</summary>
public class MeetingEventDetails : MeetingDetailsBase
{
    internal MeetingEventDetails()
    {
    }

    internal MeetingEventDetails(string id, Uri joinUrl, string title, string meetingType)
        : base(id, joinUrl, title)
    {
        MeetingType = meetingType;
    }

    /// <summary>What kind of meeting.</summary>
    [JsonPropertyName("MeetingType")]
    public string MeetingType { get; set; }
}
