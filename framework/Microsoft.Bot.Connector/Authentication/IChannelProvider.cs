namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Tells which cloud the bot's channels are in.</summary>
public interface IChannelProvider
{
    /// <summary>Null or empty for the public cloud.</summary>
    Task<string> GetChannelServiceAsync();

    /// <summary>Whether it is the cloud of the US government.</summary>
    bool IsGovernment();

    /// <summary>Whether it is the public cloud.</summary>
    bool IsPublicAzure();
}
