using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>On whose behalf a notification within a meeting is sent.</summary>
public class MeetingNotificationChannelData
{
    /// <summary>Empty, to be filled in.</summary>
    public MeetingNotificationChannelData()
    {
    }

    /// <summary>In whose name it is shown.</summary>
    [JsonPropertyName("OnBehalfOf")]
    public IList<OnBehalfOf> OnBehalfOfList { get; set; }
}
