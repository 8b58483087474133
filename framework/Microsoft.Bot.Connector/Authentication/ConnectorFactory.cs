namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes clients that call channels in the bot's name.</summary>
public abstract class ConnectorFactory
{
    public abstract Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken);
}
