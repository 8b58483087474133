using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Asks the token service for the tokens of users who signed in. Obsolete: <see cref="Microsoft.Bot.Connector.Authentication.UserTokenClient"/> came in its place.</summary>
public interface IUserTokenProvider
{
    /// <summary>The user's token; null when there is none, or the code is wrong.</summary>
    Task<TokenResponse> GetUserTokenAsync(ITurnContext turnContext, string connectionName, string magicCode, CancellationToken cancellationToken);

    /// <summary>Where the user can sign in.</summary>
    Task<string> GetOauthSignInLinkAsync(ITurnContext turnContext, string connectionName, CancellationToken cancellationToken);

    /// <summary>Where the user can sign in.</summary>
    Task<string> GetOauthSignInLinkAsync(ITurnContext turnContext, string connectionName, string userId, string finalRedirect = null, CancellationToken cancellationToken = default);

    /// <summary>Forgets the user's token; of every connection where none is named.</summary>
    Task SignOutUserAsync(ITurnContext turnContext, string connectionName = null, string userId = null, CancellationToken cancellationToken = default);

    /// <summary>For which connections the user has tokens; the filter names some, with commas between.</summary>
    Task<TokenStatus[]> GetTokenStatusAsync(ITurnContext context, string userId, string includeFilter = null, CancellationToken cancellationToken = default);

    /// <summary>Tokens for these resources, by resource.</summary>
    Task<Dictionary<string, TokenResponse>> GetAadTokensAsync(ITurnContext context, string connectionName, string[] resourceUrls, string userId = null, CancellationToken cancellationToken = default);
}
