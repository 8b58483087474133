namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Where a cloud's login, keys and token service are, and how it names itself.</summary>
internal sealed record ConnectorAddresses(
    string Login,
    string Scope,
    string ChannelIssuer,
    string OAuth,
    string ChannelMetadata,
    string EmulatorMetadata,
    string CallerId,
    bool ValidateAuthority);
