using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Whether a message also shows in the activity feed or the meeting.</summary>
public class NotificationInfo
{
    public NotificationInfo()
    {
    }

    public NotificationInfo(bool? alert = default)
    {
        Alert = alert;
    }

    [JsonPropertyName("alert")]
    public bool? Alert { get; set; }

    [JsonPropertyName("alertInMeeting")]
    public bool? AlertInMeeting { get; set; }

    [JsonPropertyName("externalResourceUrl")]
    public string ExternalResourceUrl { get; set; }
}
