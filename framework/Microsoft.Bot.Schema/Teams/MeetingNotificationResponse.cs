using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Whom a notification within a meeting did not reach.</summary>
public class MeetingNotificationResponse
{
    public MeetingNotificationResponse()
    {
    }

    [JsonPropertyName("recipientsFailureInfo")]
    public IList<MeetingNotificationRecipientFailureInfo> RecipientsFailureInfo { get; set; }
}
