using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What a message extension found, or asks for instead.</summary>
public class MessagingExtensionResult
{
    public MessagingExtensionResult()
    {
    }

    public MessagingExtensionResult(
        string attachmentLayout = null,
        string type = null,
        IList<MessagingExtensionAttachment> attachments = null,
        MessagingExtensionSuggestedAction suggestedActions = null,
        string text = null,
        Activity activityPreview = null)
    {
        AttachmentLayout = attachmentLayout;
        Type = type;
        Attachments = attachments;
        SuggestedActions = suggestedActions;
        Text = text;
        ActivityPreview = activityPreview;
    }

    [JsonPropertyName("attachmentLayout")]
    public string AttachmentLayout { get; set; }

    [JsonPropertyName("type")]
    public string Type { get; set; }

    [JsonPropertyName("attachments")]
    public IList<MessagingExtensionAttachment> Attachments { get; set; }

    [JsonPropertyName("suggestedActions")]
    public MessagingExtensionSuggestedAction SuggestedActions { get; set; }

    [JsonPropertyName("text")]
    public string Text { get; set; }

    [JsonPropertyName("activityPreview")]
    public Activity ActivityPreview { get; set; }
}
