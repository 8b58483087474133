using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The message that an action was called on.</summary>
public class MessageActionsPayload
{
    /// <summary>Empty, to be filled in.</summary>
    public MessageActionsPayload()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public MessageActionsPayload(
        string id = null,
        string replyToId = null,
        string messageType = null,
        string createdDateTime = null,
        string lastModifiedDateTime = null,
        bool? deleted = default,
        string subject = null,
        string summary = null,
        string importance = null,
        string locale = null,
        MessageActionsPayloadFrom from = null,
        MessageActionsPayloadBody body = null,
        string attachmentLayout = null,
        IList<MessageActionsPayloadAttachment> attachments = null,
        IList<MessageActionsPayloadMention> mentions = null,
        IList<MessageActionsPayloadReaction> reactions = null)
    {
        Id = id;
        ReplyToId = replyToId;
        MessageType = messageType;
        CreatedDateTime = createdDateTime;
        LastModifiedDateTime = lastModifiedDateTime;
        Deleted = deleted;
        Subject = subject;
        Summary = summary;
        Importance = importance;
        Locale = locale;
        From = from;
        Body = body;
        AttachmentLayout = attachmentLayout;
        Attachments = attachments;
        Mentions = mentions;
        Reactions = reactions;
    }

    /// <summary>Its id.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; }

    /// <summary>The message that it answers; null: none.</summary>
    [JsonPropertyName("replyToId")]
    public string ReplyToId { get; set; }

    /// <summary>What kind of message: <c>message</c>.</summary>
    [JsonPropertyName("messageType")]
    public string MessageType { get; set; }

    /// <summary>When it was made, as an ISO 8601 date and time.</summary>
    [JsonPropertyName("createdDateTime")]
    public string CreatedDateTime { get; set; }

    /// <summary>When it was last changed, as an ISO 8601 date and time.</summary>
    [JsonPropertyName("lastModifiedDateTime")]
    public string LastModifiedDateTime { get; set; }

    /// <summary>Whether it was taken back.</summary>
    [JsonPropertyName("deleted")]
    public bool? Deleted { get; set; }

    /// <summary>Its subject.</summary>
    [JsonPropertyName("subject")]
    public string Subject { get; set; }

    /// <summary>What is shown where there is no room for the whole.</summary>
    [JsonPropertyName("summary")]
    public string Summary { get; set; }

    /// <summary>How urgent it is: one of <see cref="ActivityImportance"/>.</summary>
    [JsonPropertyName("importance")]
    public string Importance { get; set; }

    /// <summary>The language, as a BCP 47 tag (<c>en-US</c>).</summary>
    [JsonPropertyName("locale")]
    public string Locale { get; set; }

    /// <summary>Who sent it.</summary>
    [JsonPropertyName("from")]
    public MessageActionsPayloadFrom From { get; set; }

    /// <summary>The body.</summary>
    [JsonPropertyName("body")]
    public MessageActionsPayloadBody Body { get; set; }

    /// <summary>How several attachments stand: one of <see cref="AttachmentLayoutTypes"/>.</summary>
    [JsonPropertyName("attachmentLayout")]
    public string AttachmentLayout { get; set; }

    /// <summary>The attachments.</summary>
    [JsonPropertyName("attachments")]
    public IList<MessageActionsPayloadAttachment> Attachments { get; set; }

    /// <summary>Who is mentioned.</summary>
    [JsonPropertyName("mentions")]
    public IList<MessageActionsPayloadMention> Mentions { get; set; }

    /// <summary>How others reacted.</summary>
    [JsonPropertyName("reactions")]
    public IList<MessageActionsPayloadReaction> Reactions { get; set; }

    /// <summary>A link that leads to it.</summary>
    [JsonPropertyName("linkToMessage")]
    public Uri LinkToMessage { get; set; }
}
