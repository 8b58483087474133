namespace Microsoft.Bot.Schema.Teams;

/// <summary>Makes an attachment a result of a message extension.</summary>
public static class AttachmentExtensions
{
    /// <param name="previewAttachment">How the result looks in the list; null: as it is.</param>
    public static MessagingExtensionAttachment ToMessagingExtensionAttachment(this Attachment attachment, Attachment previewAttachment = null)
        => new(attachment.ContentType, attachment.ContentUrl, attachment.Content, attachment.Name, attachment.ThumbnailUrl, previewAttachment ?? attachment);
}
