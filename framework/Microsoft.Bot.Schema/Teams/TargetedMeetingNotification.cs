using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A notification to some of those in a meeting.</summary>
public class TargetedMeetingNotification : MeetingNotification<TargetedMeetingNotificationValue>
{
    /// <summary>Empty, to be filled in.</summary>
    public TargetedMeetingNotification()
    {
        Type = "targetedMeetingNotification";
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public TargetedMeetingNotification(TargetedMeetingNotificationValue targetedMeetingNotificationValue)
        : this()
    {
        Value = targetedMeetingNotificationValue;
    }

    /// <summary>In whose name it is shown.</summary>
    [JsonPropertyName("channelData")]
    public MeetingNotificationChannelData ChannelData { get; set; }
}
