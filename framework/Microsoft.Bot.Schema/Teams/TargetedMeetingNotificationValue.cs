using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Whom a notification goes to, and where it shows.</summary>
public class TargetedMeetingNotificationValue
{
    /// <summary>Empty, to be filled in.</summary>
    public TargetedMeetingNotificationValue()
    {
    }

    /// <summary>Who sees it, by the id in Teams.</summary>
    [JsonPropertyName("recipients")]
    public IList<string> Recipients { get; set; }

    /// <summary>Where it is shown.</summary>
    [JsonPropertyName("surfaces")]
    public IList<Surface> Surfaces { get; set; }
}
