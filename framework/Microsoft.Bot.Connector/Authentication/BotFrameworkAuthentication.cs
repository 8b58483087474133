using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Tells who sends activities to the bot, and makes what the bot needs to answer them.</summary>
/// <seealso href="https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication"/>
public abstract class BotFrameworkAuthentication
{
    /// <exception cref="UnauthorizedAccessException">The request does not prove where it comes from.</exception>
    public abstract Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string authHeader, CancellationToken cancellationToken);

    /// <exception cref="UnauthorizedAccessException">The request does not prove where it comes from.</exception>
    public abstract Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(string authHeader, string channelIdHeader, CancellationToken cancellationToken);

    /// <summary>Makes clients that speak in the name of the bot that this identity was sent to.</summary>
    public abstract ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity);

    /// <summary>A client of the token service, in the name of the bot that this identity was sent to.</summary>
    public abstract Task<UserTokenClient> CreateUserTokenClientAsync(ClaimsIdentity claimsIdentity, CancellationToken cancellationToken);

    /// <summary>The audience of tokens for calls that the bot begins by itself.</summary>
    public virtual string GetOriginatingAudience() => AuthenticationConstants.ToChannelFromBotOAuthScope;

    /// <summary>Who calls, in the words of <see cref="CallerIdConstants"/>; null when authentication is off.</summary>
    protected async Task<string> GenerateCallerIdAsync(ServiceClientCredentialsFactory credentialFactory, ClaimsIdentity claimsIdentity, string callerId, CancellationToken cancellationToken)
        => await credentialFactory.IsAuthenticationDisabledAsync(cancellationToken).ConfigureAwait(false) ? null : callerId;
}
