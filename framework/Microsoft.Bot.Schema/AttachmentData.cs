using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>The bytes of a file that is uploaded to a channel.</summary>
/// <seealso href="https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference#attachmentdata-object"/>
[JsonConverter(typeof(ProtocolJsonConverter<AttachmentData>))]
public class AttachmentData
{
    /// <summary>Empty, to be filled in.</summary>
    public AttachmentData()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public AttachmentData(string type = null, string name = null, byte[] originalBase64 = null, byte[] thumbnailBase64 = null)
    {
        Type = type;
        Name = name;
        OriginalBase64 = originalBase64;
        ThumbnailBase64 = thumbnailBase64;
    }

    /// <summary>The media type.</summary>
    public string Type { get; set; }

    /// <summary>The file's name.</summary>
    public string Name { get; set; }

    /// <summary>The content.</summary>
    public byte[] OriginalBase64 { get; set; }

    /// <summary>A small picture of it.</summary>
    public byte[] ThumbnailBase64 { get; set; }
}
