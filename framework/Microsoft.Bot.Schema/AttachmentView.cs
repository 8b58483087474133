using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>One form in which an uploaded file can be fetched.</summary>
/// <seealso href="https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference#attachmentview-object"/>
[JsonConverter(typeof(ProtocolJsonConverter<AttachmentView>))]
public class AttachmentView
{
    /// <summary>Empty, to be filled in.</summary>
    public AttachmentView()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public AttachmentView(string viewId = null, int? size = default)
    {
        ViewId = viewId;
        Size = size;
    }

    /// <summary>The view's id: <c>original</c> or <c>thumbnail</c>.</summary>
    public string ViewId { get; set; }

    /// <summary>How many bytes it has.</summary>
    public int? Size { get; set; }
}
