using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A notification within a meeting.</summary>
public class MeetingNotificationBase
{
    /// <summary>Empty, to be filled in.</summary>
    protected MeetingNotificationBase()
    {
    }

    /// <summary>What kind it is.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }
}
