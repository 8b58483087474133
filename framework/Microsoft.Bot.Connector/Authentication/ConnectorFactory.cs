namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes clients that call channels in the bot's name.</summary>
public abstract class ConnectorFactory
{
    /// <summary>A client of the channel at this service address, with a token for this audience.</summary>
    public abstract Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken);
}
