namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The cloud that its address names; the public one where none is given.</summary>
public class SimpleChannelProvider : IChannelProvider
{
    /// <summary>The public cloud.</summary>
    public SimpleChannelProvider()
    {
    }

    /// <summary>The cloud of this name.</summary>
    public SimpleChannelProvider(string channelService)
    {
        ChannelService = channelService;
    }

    /// <summary>The cloud's name; null or empty: the public one.</summary>
    public string ChannelService { get; set; }

    /// <inheritdoc/>
    public Task<string> GetChannelServiceAsync() => Task.FromResult(ChannelService);

    /// <inheritdoc/>
    public bool IsGovernment() => string.Equals(GovernmentAuthenticationConstants.ChannelService, ChannelService, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public bool IsPublicAzure() => string.IsNullOrEmpty(ChannelService);
}
