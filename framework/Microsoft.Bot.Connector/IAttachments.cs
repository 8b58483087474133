namespace Microsoft.Bot.Connector;

/// <summary>A channel's uploaded files; what can be done with them is in <see cref="AttachmentsExtensions"/>.</summary>
public interface IAttachments
{
    internal ConnectorCalls Calls { get; }
}
