using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>What a channel knows of an uploaded file.</summary>
/// <seealso href="https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference#attachmentinfo-object"/>
[JsonConverter(typeof(ProtocolJsonConverter<AttachmentInfo>))]
public class AttachmentInfo
{
    /// <summary>Empty, to be filled in.</summary>
    public AttachmentInfo()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public AttachmentInfo(string name = null, string type = null, IList<AttachmentView> views = null)
    {
        Name = name;
        Type = type;
        Views = views;
    }

    /// <summary>The file's name.</summary>
    public string Name { get; set; }

    /// <summary>The media type.</summary>
    public string Type { get; set; }

    /// <summary>In which sizes it can be fetched.</summary>
    public IList<AttachmentView> Views { get; set; }
}
