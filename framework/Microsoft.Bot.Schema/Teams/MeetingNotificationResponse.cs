using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Whom a notification within a meeting did not reach.</summary>
public class MeetingNotificationResponse
{
    /// <summary>Empty, to be filled in.</summary>
    public MeetingNotificationResponse()
    {
    }

    /// <summary>Who was not reached; empty or null: everybody was.</summary>
    [JsonPropertyName("recipientsFailureInfo")]
    public IList<MeetingNotificationRecipientFailureInfo> RecipientsFailureInfo { get; set; }
}
