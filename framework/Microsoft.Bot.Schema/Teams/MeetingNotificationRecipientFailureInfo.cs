using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Why a notification did not reach somebody in a meeting.</summary>
public class MeetingNotificationRecipientFailureInfo
{
    /// <summary>Empty, to be filled in.</summary>
    public MeetingNotificationRecipientFailureInfo()
    {
    }

    /// <summary>Who was not reached.</summary>
    [JsonPropertyName("recipientMri")]
    public string RecipientMri { get; set; }

    /// <summary>Why, for programs.</summary>
    [JsonPropertyName("errorCode")]
    public string ErrorCode { get; set; }

    /// <summary>Why, for people.</summary>
    [JsonPropertyName("failureReason")]
    public string FailureReason { get; set; }
}
