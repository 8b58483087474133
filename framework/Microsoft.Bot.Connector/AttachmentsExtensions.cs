using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector;

/// <summary>Fetches uploaded files and what a channel knows of them (Bot Connector REST API, Attachments).</summary>
public static class AttachmentsExtensions
{
    public static Task<AttachmentInfo> GetAttachmentInfoAsync(this IAttachments operations, string attachmentId, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(attachmentId);
        return operations.Calls.AskAsync<AttachmentInfo>(HttpMethod.Get, $"v3/attachments/{Uri.EscapeDataString(attachmentId)}", null, cancellationToken);
    }

    public static async Task<Stream> GetAttachmentAsync(this IAttachments operations, string attachmentId, string viewId, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(attachmentId);
        ArgumentNullException.ThrowIfNull(viewId);
        var bytes = await operations.Calls.SendAsync(HttpMethod.Get, ViewPath(attachmentId, viewId), null, cancellationToken).ConfigureAwait(false);
        return new MemoryStream(bytes, writable: false);
    }

    internal static string ViewPath(string attachmentId, string viewId)
        => $"v3/attachments/{Uri.EscapeDataString(attachmentId)}/views/{Uri.EscapeDataString(viewId)}";
}
