namespace Microsoft.Bot.Connector;

/// <summary>A channel's conversations; what can be done with them is in <see cref="ConversationsExtensions"/>.</summary>
public interface IConversations
{
    internal ConnectorCalls Calls { get; }
}
