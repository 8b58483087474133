using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The words of a message that an action was called on; plain text or HTML.</summary>
public class MessageActionsPayloadBody
{
    /// <summary>Empty, to be filled in.</summary>
    public MessageActionsPayloadBody()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public MessageActionsPayloadBody(string contentType = null, string content = null)
    {
        ContentType = contentType;
        Content = content;
    }

    /// <summary>How the content is written: <c>html</c> or <c>text</c>.</summary>
    [JsonPropertyName("contentType")]
    public string ContentType { get; set; }

    /// <summary>The content.</summary>
    [JsonPropertyName("content")]
    public string Content { get; set; }
}
