using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>An attachment of a message that an action was called on.</summary>
public class MessageActionsPayloadAttachment
{
    public MessageActionsPayloadAttachment()
    {
    }

    public MessageActionsPayloadAttachment(
        string id = null,
        string contentType = null,
        string contentUrl = null,
        object content = null,
        string name = null,
        string thumbnailUrl = null)
    {
        Id = id;
        ContentType = contentType;
        ContentUrl = contentUrl;
        Content = content;
        Name = name;
        ThumbnailUrl = thumbnailUrl;
    }

    [JsonPropertyName("id")]
    public string Id { get; set; }

    [JsonPropertyName("contentType")]
    public string ContentType { get; set; }

    [JsonPropertyName("contentUrl")]
    public string ContentUrl { get; set; }

    [JsonPropertyName("content")]
    public object Content { get; set; }

    [JsonPropertyName("name")]
    public string Name { get; set; }

    [JsonPropertyName("thumbnailUrl")]
    public string ThumbnailUrl { get; set; }
}
