namespace Microsoft.Bot.Builder;

/// <summary>The names of properties of recorded events.</summary>
public static class TelemetryConstants
{
    /// <summary>The channel.</summary>
    public static readonly string ChannelIdProperty = "channelId";

    /// <summary>The conversation's id.</summary>
    public static readonly string ConversationIdProperty = "conversationId";

    /// <summary>The conversation's name.</summary>
    public static readonly string ConversationNameProperty = "conversationName";

    /// <summary>The dialog's id.</summary>
    public static readonly string DialogIdProperty = "dialogId";

    /// <summary>The sender's id.</summary>
    public static readonly string FromIdProperty = "fromId";

    /// <summary>The sender's name.</summary>
    public static readonly string FromNameProperty = "fromName";

    /// <summary>The locale.</summary>
    public static readonly string LocaleProperty = "locale";

    /// <summary>The recipient's id.</summary>
    public static readonly string RecipientIdProperty = "recipientId";

    /// <summary>The recipient's name.</summary>
    public static readonly string RecipientNameProperty = "recipientName";

    /// <summary>The id of the activity that was answered.</summary>
    public static readonly string ReplyActivityIDProperty = "replyActivityId";

    /// <summary>The text.</summary>
    public static readonly string TextProperty = "text";

    /// <summary>What is spoken.</summary>
    public static readonly string SpeakProperty = "speak";

    /// <summary>The user's id.</summary>
    public static readonly string UserIdProperty = "userId";

    /// <summary>The attachments.</summary>
    public static readonly string AttachmentsProperty = "attachments";

    /// <summary>The activity's type.</summary>
    public static readonly string ActivityTypeProperty = "activityType";

    /// <summary>The activity's id.</summary>
    public static readonly string ActivityIdProperty = "activityId";
}
