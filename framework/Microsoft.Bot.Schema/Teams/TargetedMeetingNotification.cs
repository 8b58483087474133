using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A notification to some of those in a meeting.</summary>
public class TargetedMeetingNotification : MeetingNotification<TargetedMeetingNotificationValue>
{
    public TargetedMeetingNotification()
    {
        Type = "targetedMeetingNotification";
    }

    public TargetedMeetingNotification(TargetedMeetingNotificationValue targetedMeetingNotificationValue)
        : this()
    {
        Value = targetedMeetingNotificationValue;
    }

    [JsonPropertyName("channelData")]
    public MeetingNotificationChannelData ChannelData { get; set; }
}
