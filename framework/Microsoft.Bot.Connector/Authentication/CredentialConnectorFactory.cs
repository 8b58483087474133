using System.Collections.Concurrent;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes clients that carry the bot's credentials.</summary>
internal sealed class CredentialConnectorFactory(string appId, ConnectorAddresses addresses, ServiceClientCredentialsFactory credentials, Func<HttpClient> http) : ConnectorFactory
{
    private const int Kept = 64;

    // Channels have few service addresses, and an address takes longer to read than to find.
    private static readonly ConcurrentDictionary<string, Uri> Known = new(StringComparer.Ordinal);

    public override async Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken)
    {
        var identity = await credentials.CreateCredentialsAsync(
            appId,
            audience ?? addresses.Scope,
            addresses.Login,
            addresses.ValidateAuthority,
            cancellationToken).ConfigureAwait(false);
        return new ConnectorClient(Address(serviceUrl), identity, http);
    }

    private static Uri Address(string serviceUrl)
    {
        if (serviceUrl is not null && Known.TryGetValue(serviceUrl, out var known))
        {
            return known;
        }

        var address = new Uri(serviceUrl);
        if (Known.Count < Kept)
        {
            Known.TryAdd(serviceUrl, address);
        }

        return address;
    }
}
