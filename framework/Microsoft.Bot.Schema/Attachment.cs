using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A card or file that goes with a message.</summary>
/// <seealso href="https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference#attachment-object"/>
[JsonConverter(typeof(ProtocolJsonConverter<Attachment>))]
public class Attachment : IKeepsUnknown
{
    /// <summary>Empty, to be filled in.</summary>
    public Attachment()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public Attachment(string contentType = null, string contentUrl = null, object content = null, string name = null, string thumbnailUrl = null)
    {
        ContentType = contentType;
        ContentUrl = contentUrl;
        Content = content;
        Name = name;
        ThumbnailUrl = thumbnailUrl;
    }

    /// <summary>The media type, or that of a card.</summary>
    public string ContentType { get; set; }

    /// <summary>Where the content can be fetched; a <c>data:</c> address holds it.</summary>
    public string ContentUrl { get; set; }

    /// <summary>The content itself: a card, or a <see cref="System.Text.Json.JsonElement"/> when it was received.</summary>
    public object Content { get; set; }

    /// <summary>The file's name.</summary>
    public string Name { get; set; }

    /// <summary>Where a small picture of it can be fetched.</summary>
    public string ThumbnailUrl { get; set; }

    Dictionary<string, JsonElement> IKeepsUnknown.Unknown { get; set; }
}
