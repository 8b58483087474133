using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>What a channel knows of an uploaded file.</summary>
[JsonConverter(typeof(ProtocolJsonConverter<AttachmentInfo>))]
public class AttachmentInfo
{
    public AttachmentInfo()
    {
    }

    public AttachmentInfo(string name = null, string type = null, IList<AttachmentView> views = null)
    {
        Name = name;
        Type = type;
        Views = views;
    }

    public string Name { get; set; }

    public string Type { get; set; }

    public IList<AttachmentView> Views { get; set; }
}
