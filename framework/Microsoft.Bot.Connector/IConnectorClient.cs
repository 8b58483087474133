namespace Microsoft.Bot.Connector;

/// <summary>Speaks to a channel over the Bot Connector REST API v3.</summary>
public interface IConnectorClient : IDisposable
{
    Uri BaseUri { get; set; }

    IAttachments Attachments { get; }

    IConversations Conversations { get; }
}
