using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector;

/// <summary>Fetches uploaded files and what a channel knows of them (Bot Connector REST API, Attachments).</summary>
/// <seealso href="https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference#attachment-operations"/>
public static class AttachmentsExtensions
{
    /// <summary>What is known of an attachment.</summary>
    /// <exception cref="ErrorResponseException">The channel refuses, or is still in trouble after four attempts.</exception>
    public static Task<AttachmentInfo> GetAttachmentInfoAsync(this IAttachments operations, string attachmentId, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(attachmentId);
        return operations.Calls.AskAsync<AttachmentInfo>(HttpMethod.Get, $"v3/attachments/{Uri.EscapeDataString(attachmentId)}", null, cancellationToken);
    }

    /// <summary>The content of a view of an attachment.</summary>
    /// <exception cref="ErrorResponseException">The channel refuses, or is still in trouble after four attempts.</exception>
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
