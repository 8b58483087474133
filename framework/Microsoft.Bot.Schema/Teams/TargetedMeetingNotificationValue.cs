using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Whom a notification goes to, and where it shows.</summary>
public class TargetedMeetingNotificationValue
{
    public TargetedMeetingNotificationValue()
    {
    }

    [JsonPropertyName("recipients")]
    public IList<string> Recipients { get; set; }

    [JsonPropertyName("surfaces")]
    public IList<Surface> Surfaces { get; set; }
}
