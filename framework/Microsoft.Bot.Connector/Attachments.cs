namespace Microsoft.Bot.Connector;

/// <summary>The uploaded files of the channel that a client speaks to.</summary>
public class Attachments(ConnectorClient client) : IAttachments
{
    /// <summary>The client that it belongs to.</summary>
    public ConnectorClient Client { get; } = client ?? throw new ArgumentNullException(nameof(client));

    ConnectorCalls IAttachments.Calls => Client.Calls;

    /// <summary>Where a view of an attachment can be fetched.</summary>
    public string GetAttachmentUri(string attachmentId, string viewId = "original")
    {
        ArgumentNullException.ThrowIfNull(attachmentId);
        return Client.Calls.Address(AttachmentsExtensions.ViewPath(attachmentId, viewId)).AbsoluteUri;
    }

    /// <summary>The content of a view of an attachment.</summary>
    public Task<Stream> GetAttachmentStreamAsync(string attachmentId, string viewId = "original") => this.GetAttachmentAsync(attachmentId, viewId);
}
