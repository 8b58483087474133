using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>As <see cref="IUserTokenProvider"/>, also for other credentials than the bot's own, and for exchanging tokens.</summary>
public interface IExtendedUserTokenProvider : IUserTokenProvider
{
    /// <summary>The user's token; null when there is none, or the code is wrong.</summary>
    Task<TokenResponse> GetUserTokenAsync(ITurnContext turnContext, AppCredentials oAuthAppCredentials, string connectionName, string magicCode, CancellationToken cancellationToken);

    /// <summary>Where the user can sign in.</summary>
    Task<string> GetOauthSignInLinkAsync(ITurnContext turnContext, AppCredentials oAuthAppCredentials, string connectionName, CancellationToken cancellationToken);

    /// <summary>Where the user can sign in.</summary>
    Task<string> GetOauthSignInLinkAsync(ITurnContext turnContext, AppCredentials oAuthAppCredentials, string connectionName, string userId, string finalRedirect = null, CancellationToken cancellationToken = default);

    /// <summary>Forgets the user's token; of every connection where none is named.</summary>
    Task SignOutUserAsync(ITurnContext turnContext, AppCredentials oAuthAppCredentials, string connectionName = null, string userId = null, CancellationToken cancellationToken = default);

    /// <summary>For which connections the user has tokens; the filter names some, with commas between.</summary>
    Task<TokenStatus[]> GetTokenStatusAsync(ITurnContext context, AppCredentials oAuthAppCredentials, string userId, string includeFilter = null, CancellationToken cancellationToken = default);

    /// <summary>Tokens for these resources, by resource.</summary>
    Task<Dictionary<string, TokenResponse>> GetAadTokensAsync(ITurnContext context, AppCredentials oAuthAppCredentials, string connectionName, string[] resourceUrls, string userId = null, CancellationToken cancellationToken = default);

    /// <summary>Where and how the user can sign in.</summary>
    Task<SignInResource> GetSignInResourceAsync(ITurnContext turnContext, string connectionName, CancellationToken cancellationToken = default);

    /// <summary>Where and how the user can sign in.</summary>
    Task<SignInResource> GetSignInResourceAsync(ITurnContext turnContext, string connectionName, string userId, string finalRedirect = null, CancellationToken cancellationToken = default);

    /// <summary>Where and how the user can sign in.</summary>
    Task<SignInResource> GetSignInResourceAsync(ITurnContext turnContext, AppCredentials oAuthAppCredentials, string connectionName, string userId, string finalRedirect = null, CancellationToken cancellationToken = default);

    /// <summary>The token for what is offered; null when it is not accepted.</summary>
    Task<TokenResponse> ExchangeTokenAsync(ITurnContext turnContext, string connectionName, string userId, TokenExchangeRequest exchangeRequest, CancellationToken cancellationToken = default);

    /// <summary>The token for what is offered; null when it is not accepted.</summary>
    Task<TokenResponse> ExchangeTokenAsync(ITurnContext turnContext, AppCredentials oAuthAppCredentials, string connectionName, string userId, TokenExchangeRequest exchangeRequest, CancellationToken cancellationToken = default);
}
