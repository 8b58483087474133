using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A notification within a meeting.</summary>
public class MeetingNotification<T> : MeetingNotificationBase
{
    protected MeetingNotification()
    {
    }

    [JsonPropertyName("value")]
    public T Value { get; set; }
}
