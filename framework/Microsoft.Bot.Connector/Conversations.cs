namespace Microsoft.Bot.Connector;

/// <summary>The conversations of the channel that a client speaks to.</summary>
public class Conversations(ConnectorClient client) : IConversations
{
    /// <summary>The client that it belongs to.</summary>
    public ConnectorClient Client { get; } = client ?? throw new ArgumentNullException(nameof(client));

    ConnectorCalls IConversations.Calls => Client.Calls;
}
