namespace Microsoft.Bot.Connector;

/// <summary>Speaks to a channel over the Bot Connector REST API v3.</summary>
public interface IConnectorClient : IDisposable
{
    /// <summary>The service address.</summary>
    Uri BaseUri { get; set; }

    /// <summary>Files that were sent.</summary>
    IAttachments Attachments { get; }

    /// <summary>What can be done in conversations.</summary>
    IConversations Conversations { get; }
}
