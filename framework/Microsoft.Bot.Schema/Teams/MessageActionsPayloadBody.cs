using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The words of a message that an action was called on; plain text or HTML.</summary>
public class MessageActionsPayloadBody
{
    public MessageActionsPayloadBody()
    {
    }

    public MessageActionsPayloadBody(string contentType = null, string content = null)
    {
        ContentType = contentType;
        Content = content;
    }

    [JsonPropertyName("contentType")]
    public string ContentType { get; set; }

    [JsonPropertyName("content")]
    public string Content { get; set; }
}
