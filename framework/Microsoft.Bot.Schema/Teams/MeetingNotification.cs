using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A notification within a meeting.</summary>
public class MeetingNotification<T> : MeetingNotificationBase
{
    /// <summary>Empty, to be filled in.</summary>
    protected MeetingNotification()
    {
    }

    /// <summary>What is shown, and to whom.</summary>
    [JsonPropertyName("value")]
    public T Value { get; set; }
}
