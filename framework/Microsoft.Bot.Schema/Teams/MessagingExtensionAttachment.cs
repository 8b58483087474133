using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A result of a message extension, with its preview.</summary>
public class MessagingExtensionAttachment : Attachment
{
    /// <summary>Empty, to be filled in.</summary>
    public MessagingExtensionAttachment()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public MessagingExtensionAttachment(
        string contentType = null,
        string contentUrl = null,
        object content = null,
        string name = null,
        string thumbnailUrl = null,
        Attachment preview = null)
        : base(contentType: contentType, contentUrl: contentUrl, content: content, name: name, thumbnailUrl: thumbnailUrl)
    {
        Preview = preview;
    }

    /// <summary>What is shown in the list of results.</summary>
    [JsonPropertyName("preview")]
    public Attachment Preview { get; set; }
}
