using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>On whose behalf a notification within a meeting is sent.</summary>
public class MeetingNotificationChannelData
{
    public MeetingNotificationChannelData()
    {
    }

    [JsonPropertyName("OnBehalfOf")]
    public IList<OnBehalfOf> OnBehalfOfList { get; set; }
}
