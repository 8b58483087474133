namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes clients that carry the bot's credentials.</summary>
internal sealed class CredentialConnectorFactory(string appId, ConnectorAddresses addresses, ServiceClientCredentialsFactory credentials, Func<HttpClient> http) : ConnectorFactory
{
    public override async Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken)
    {
        var identity = await credentials.CreateCredentialsAsync(
            appId,
            audience ?? addresses.Scope,
            addresses.Login,
            addresses.ValidateAuthority,
            cancellationToken).ConfigureAwait(false);
        return new ConnectorClient(new Uri(serviceUrl), identity, http());
    }
}
