using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Whether a message also shows in the activity feed or the meeting.</summary>
public class NotificationInfo
{
    /// <summary>Empty, to be filled in.</summary>
    public NotificationInfo()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public NotificationInfo(bool? alert = default)
    {
        Alert = alert;
    }

    /// <summary>Whether the user is told at once.</summary>
    [JsonPropertyName("alert")]
    public bool? Alert { get; set; }

    /// <summary>Whether it is shown in the meeting.</summary>
    [JsonPropertyName("alertInMeeting")]
    public bool? AlertInMeeting { get; set; }

    /// <summary>The page that is shown in the meeting.</summary>
    [JsonPropertyName("externalResourceUrl")]
    public string ExternalResourceUrl { get; set; }
}
