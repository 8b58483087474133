using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Why a notification did not reach somebody in a meeting.</summary>
public class MeetingNotificationRecipientFailureInfo
{
    public MeetingNotificationRecipientFailureInfo()
    {
    }

    [JsonPropertyName("recipientMri")]
    public string RecipientMri { get; set; }

    [JsonPropertyName("errorCode")]
    public string ErrorCode { get; set; }

    [JsonPropertyName("failureReason")]
    public string FailureReason { get; set; }
}
