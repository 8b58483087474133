namespace Microsoft.Bot.Connector;

/// <summary>The uploaded files of the channel that a client speaks to.</summary>
public class Attachments(ConnectorClient client) : IAttachments
{
    public ConnectorClient Client { get; } = client ?? throw new ArgumentNullException(nameof(client));

    ConnectorCalls IAttachments.Calls => Client.Calls;

    public string GetAttachmentUri(string attachmentId, string viewId = "original")
    {
        ArgumentNullException.ThrowIfNull(attachmentId);
        return Client.Calls.Address(AttachmentsExtensions.ViewPath(attachmentId, viewId)).AbsoluteUri;
    }

    public Task<Stream> GetAttachmentStreamAsync(string attachmentId, string viewId = "original") => this.GetAttachmentAsync(attachmentId, viewId);
}
