using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>One form in which an uploaded file can be fetched.</summary>
[JsonConverter(typeof(ProtocolJsonConverter<AttachmentView>))]
public class AttachmentView
{
    public AttachmentView()
    {
    }

    public AttachmentView(string viewId = null, int? size = default)
    {
        ViewId = viewId;
        Size = size;
    }

    public string ViewId { get; set; }

    public int? Size { get; set; }
}
