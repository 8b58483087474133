using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Users' tokens, kept by the Bot Framework token service.</summary>
public abstract class UserTokenClient : IDisposable
{
    /// <summary>The user's token; null when there is none, or the code is wrong.</summary>
    public abstract Task<TokenResponse> GetUserTokenAsync(string userId, string connectionName, string channelId, string magicCode, CancellationToken cancellationToken);

    /// <summary>Where and how the user of this activity can sign in.</summary>
    public abstract Task<SignInResource> GetSignInResourceAsync(string connectionName, Activity activity, string finalRedirect, CancellationToken cancellationToken);

    /// <summary>Forgets the user's token.</summary>
    public abstract Task SignOutUserAsync(string userId, string connectionName, string channelId, CancellationToken cancellationToken);

    /// <summary>For which connections the user has tokens; the filter names some, with commas between.</summary>
    public abstract Task<TokenStatus[]> GetTokenStatusAsync(string userId, string channelId, string includeFilter, CancellationToken cancellationToken);

    /// <summary>Tokens for these resources, by resource.</summary>
    public abstract Task<Dictionary<string, TokenResponse>> GetAadTokensAsync(string userId, string connectionName, string[] resourceUrls, string channelId, CancellationToken cancellationToken);

    /// <summary>The token for what is offered; null when it is not accepted.</summary>
    public abstract Task<TokenResponse> ExchangeTokenAsync(string userId, string connectionName, string channelId, TokenExchangeRequest exchangeRequest, CancellationToken cancellationToken);

    /// <summary>Lets go of what it holds.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>What the token service hands back after sign-in: base64 of the JSON of a <see cref="TokenExchangeState"/>.</summary>
    protected static string CreateTokenExchangeState(string appId, string connectionName, Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return Convert.ToBase64String(SchemaJson.Write(new TokenExchangeState
        {
            ConnectionName = connectionName,
            Conversation = activity.GetConversationReference(),
            RelatesTo = activity.RelatesTo,
            MsAppId = appId,
        }));
    }

    /// <summary>Lets go of what it holds.</summary>
    protected virtual void Dispose(bool disposing)
    {
    }
}
