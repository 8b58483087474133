using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A notification within a meeting.</summary>
public class MeetingNotificationBase
{
    protected MeetingNotificationBase()
    {
    }

    [JsonPropertyName("type")]
    public string Type { get; set; }
}
