using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Lets in who proves by a token to be a channel, or the Emulator; when the bot has no app id, also who brings no token.
/// </summary>
internal sealed class ConnectorAuthentication : BotFrameworkAuthentication
{
    private readonly ConnectorAddresses addresses;
    private readonly ServiceClientCredentialsFactory credentials;
    private readonly IHttpClientFactory clients;
    private readonly IncomingTokens tokens;
    private readonly Func<HttpClient> http;

    private Uri oauth;

    // Without credentials it is the same for everybody.
    private Task<UserTokenClient> nobodysTokens;

    public ConnectorAuthentication(ConnectorAddresses addresses, ServiceClientCredentialsFactory credentials, AuthenticationConfiguration configuration, IHttpClientFactory clients, TimeProvider clock)
    {
        this.addresses = addresses;
        this.credentials = credentials;
        this.clients = clients;
        http = () => this.clients?.CreateClient() ?? SharedHttp.Client;
        tokens = new IncomingTokens(addresses, credentials, configuration, http, clock);
    }

    public override string GetOriginatingAudience() => addresses.Scope;

    public override Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string authHeader, CancellationToken cancellationToken)
        => AuthenticateAsync(authHeader, activity.ChannelId, activity.ServiceUrl ?? string.Empty, cancellationToken);

    public override Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(string authHeader, string channelIdHeader, CancellationToken cancellationToken)
        => AuthenticateAsync(authHeader, channelIdHeader, null, cancellationToken);

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity)
        => new CredentialConnectorFactory(AppIds.Of(claimsIdentity), addresses, credentials, http);

    public override Task<UserTokenClient> CreateUserTokenClientAsync(ClaimsIdentity claimsIdentity, CancellationToken cancellationToken)
    {
        var appId = AppIds.Of(claimsIdentity);
        if (appId is not null || clients is not null)
        {
            return TokensOfAsync(appId, cancellationToken);
        }

        if (nobodysTokens is not { IsCompletedSuccessfully: true })
        {
            nobodysTokens = TokensOfAsync(null, cancellationToken);
        }

        return nobodysTokens;
    }

    private async Task<UserTokenClient> TokensOfAsync(string appId, CancellationToken cancellationToken)
    {
        var identity = await credentials.CreateCredentialsAsync(appId, addresses.Scope, addresses.Login, addresses.ValidateAuthority, cancellationToken).ConfigureAwait(false);
        return new TokenServiceClient(appId, new ConnectorCalls(oauth ??= new Uri(addresses.OAuth), identity, http));
    }

    private async Task<AuthenticateRequestResult> AuthenticateAsync(string authHeader, string channelId, string serviceUrl, CancellationToken cancellationToken)
    {
        var identity = string.IsNullOrWhiteSpace(authHeader)
            ? await AnonymousAsync(cancellationToken).ConfigureAwait(false)
            : await tokens.ValidateAsync(authHeader, channelId, serviceUrl, cancellationToken).ConfigureAwait(false);
        return new AuthenticateRequestResult
        {
            ClaimsIdentity = identity,
            Audience = addresses.Scope,
            CallerId = await GenerateCallerIdAsync(credentials, identity, addresses.CallerId, cancellationToken).ConfigureAwait(false),
            ConnectorFactory = CreateConnectorFactory(identity),
        };
    }

    private async ValueTask<ClaimsIdentity> AnonymousAsync(CancellationToken cancellationToken)
        => await credentials.IsAuthenticationDisabledAsync(cancellationToken).ConfigureAwait(false)
            ? new ClaimsIdentity([], AuthenticationConstants.AnonymousAuthType)
            : throw new UnauthorizedAccessException("The request carries no token.");
}
