using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What a message extension found, or asks for instead.</summary>
public class MessagingExtensionResult
{
    /// <summary>Empty, to be filled in.</summary>
    public MessagingExtensionResult()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
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

    /// <summary>How several attachments stand: one of <see cref="AttachmentLayoutTypes"/>.</summary>
    [JsonPropertyName("attachmentLayout")]
    public string AttachmentLayout { get; set; }

    /// <summary>What kind of result: <c>result</c>, <c>auth</c>, <c>config</c>, <c>message</c> or <c>botMessagePreview</c>.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }

    /// <summary>The attachments.</summary>
    [JsonPropertyName("attachments")]
    public IList<MessagingExtensionAttachment> Attachments { get; set; }

    /// <summary>What the user may choose to do.</summary>
    [JsonPropertyName("suggestedActions")]
    public MessagingExtensionSuggestedAction SuggestedActions { get; set; }

    /// <summary>What is shown when the kind is <c>message</c>.</summary>
    [JsonPropertyName("text")]
    public string Text { get; set; }

    /// <summary>The message to be previewed.</summary>
    [JsonPropertyName("activityPreview")]
    public Activity ActivityPreview { get; set; }
}
