using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>An attachment of a message that an action was called on.</summary>
public class MessageActionsPayloadAttachment
{
    /// <summary>Empty, to be filled in.</summary>
    public MessageActionsPayloadAttachment()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
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

    /// <summary>The attachment's id.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; }

    /// <summary>The media type, or that of a card.</summary>
    [JsonPropertyName("contentType")]
    public string ContentType { get; set; }

    /// <summary>Where the content can be fetched.</summary>
    [JsonPropertyName("contentUrl")]
    public string ContentUrl { get; set; }

    /// <summary>The content.</summary>
    [JsonPropertyName("content")]
    public object Content { get; set; }

    /// <summary>Its name.</summary>
    [JsonPropertyName("name")]
    public string Name { get; set; }

    /// <summary>Where a small picture of it can be fetched.</summary>
    [JsonPropertyName("thumbnailUrl")]
    public string ThumbnailUrl { get; set; }
}
