using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>The tokens that a test says its users have.</summary>
public partial class TestAdapter
{
    private const string RefusedExchange = "refused";

    private readonly Dictionary<(string Connection, string Channel, string User), string> _tokens = [];
    private readonly Dictionary<(string Connection, string Channel, string User), (string Code, string Token)> _coded = [];
    private readonly Dictionary<(string Connection, string Channel, string User, string Item), string> _exchangeable = [];

    /// <summary>The user has this token; where a code is given, only once it was told.</summary>
    public void AddUserToken(string connectionName, string channelId, string userId, string token, string magicCode = null)
    {
        if (magicCode is null)
        {
            _tokens[(connectionName, channelId, userId)] = token;
        }
        else
        {
            _coded[(connectionName, channelId, userId)] = (magicCode, token);
        }
    }

    /// <summary>A token or address that is exchanged for this token.</summary>
    public void AddExchangeableToken(string connectionName, string channelId, string userId, string exchangableItem, string token)
        => _exchangeable[(connectionName, channelId, userId, exchangableItem)] = token;

    /// <summary>A token or address whose exchange fails.</summary>
    public void ThrowOnExchangeRequest(string connectionName, string channelId, string userId, string exchangableItem)
        => _exchangeable[(connectionName, channelId, userId, exchangableItem)] = RefusedExchange;

    /// <summary>The user's token; null when there is none.</summary>
    public virtual Task<TokenResponse> GetUserTokenAsync(ITurnContext turnContext, AppCredentials oAuthAppCredentials, string connectionName, string magicCode, CancellationToken cancellationToken)
    {
        var key = KeyOf(turnContext, connectionName, null);
        if (magicCode is not null && _coded.TryGetValue(key, out var coded) && coded.Code == magicCode)
        {
            _coded.Remove(key);
            _tokens[key] = coded.Token;
        }

        return Task.FromResult(_tokens.TryGetValue(key, out var token) ? new TokenResponse { ConnectionName = connectionName, Token = token } : null);
    }

    /// <inheritdoc cref="GetUserTokenAsync(ITurnContext, AppCredentials, string, string, CancellationToken)"/>
    public virtual Task<TokenResponse> GetUserTokenAsync(ITurnContext turnContext, string connectionName, string magicCode, CancellationToken cancellationToken)
        => GetUserTokenAsync(turnContext, null, connectionName, magicCode, cancellationToken);

    /// <summary>A made-up address to sign in at.</summary>
    public virtual Task<string> GetOauthSignInLinkAsync(ITurnContext turnContext, AppCredentials oAuthAppCredentials, string connectionName, CancellationToken cancellationToken)
        => GetOauthSignInLinkAsync(turnContext, oAuthAppCredentials, connectionName, turnContext.Activity.From.Id, cancellationToken: cancellationToken);

    /// <inheritdoc cref="GetOauthSignInLinkAsync(ITurnContext, AppCredentials, string, CancellationToken)"/>
    public virtual Task<string> GetOauthSignInLinkAsync(ITurnContext turnContext, string connectionName, CancellationToken cancellationToken)
        => GetOauthSignInLinkAsync(turnContext, null, connectionName, cancellationToken);

    /// <inheritdoc cref="GetOauthSignInLinkAsync(ITurnContext, AppCredentials, string, CancellationToken)"/>
    public virtual Task<string> GetOauthSignInLinkAsync(ITurnContext turnContext, AppCredentials oAuthAppCredentials, string connectionName, string userId, string finalRedirect = null, CancellationToken cancellationToken = default)
        => Task.FromResult($"https://fake.com/oauthsignin/{connectionName}/{turnContext.Activity.ChannelId}/{userId}");

    /// <inheritdoc cref="GetOauthSignInLinkAsync(ITurnContext, AppCredentials, string, CancellationToken)"/>
    public virtual Task<string> GetOauthSignInLinkAsync(ITurnContext turnContext, string connectionName, string userId, string finalRedirect = null, CancellationToken cancellationToken = default)
        => GetOauthSignInLinkAsync(turnContext, null, connectionName, userId, finalRedirect, cancellationToken);

    /// <summary>Takes the user's token away; of every connection where none is named.</summary>
    public virtual Task SignOutUserAsync(ITurnContext turnContext, AppCredentials oAuthAppCredentials, string connectionName = null, string userId = null, CancellationToken cancellationToken = default)
    {
        var (_, channel, user) = KeyOf(turnContext, connectionName, userId);
        foreach (var key in _tokens.Keys.Where(key => key.Channel == channel && key.User == user && (connectionName is null || key.Connection == connectionName)).ToList())
        {
            _tokens.Remove(key);
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc cref="SignOutUserAsync(ITurnContext, AppCredentials, string, string, CancellationToken)"/>
    public virtual Task SignOutUserAsync(ITurnContext turnContext, string connectionName = null, string userId = null, CancellationToken cancellationToken = default)
        => SignOutUserAsync(turnContext, null, connectionName, userId, cancellationToken);

    /// <summary>For which connections the user has tokens; null when for none.</summary>
    /// <param name="includeFilter">Connections, separated by commas; null: all.</param>
    public virtual Task<TokenStatus[]> GetTokenStatusAsync(ITurnContext context, AppCredentials oAuthAppCredentials, string userId, string includeFilter = null, CancellationToken cancellationToken = default)
    {
        var wanted = includeFilter?.Split(',');
        var found = _tokens.Keys
            .Where(key => key.Channel == context.Activity.ChannelId && key.User == userId && (wanted is null || wanted.Contains(key.Connection)))
            .Select(key => new TokenStatus { ConnectionName = key.Connection, HasToken = true, ServiceProviderDisplayName = key.Connection })
            .ToArray();
        return Task.FromResult(found.Length == 0 ? null : found);
    }

    /// <inheritdoc cref="GetTokenStatusAsync(ITurnContext, AppCredentials, string, string, CancellationToken)"/>
    public virtual Task<TokenStatus[]> GetTokenStatusAsync(ITurnContext context, string userId, string includeFilter = null, CancellationToken cancellationToken = default)
        => GetTokenStatusAsync(context, null, userId, includeFilter, cancellationToken);

    /// <summary>None: a test has no directory.</summary>
    public virtual Task<Dictionary<string, TokenResponse>> GetAadTokensAsync(ITurnContext context, AppCredentials oAuthAppCredentials, string connectionName, string[] resourceUrls, string userId = null, CancellationToken cancellationToken = default)
        => Task.FromResult(new Dictionary<string, TokenResponse>());

    /// <inheritdoc cref="GetAadTokensAsync(ITurnContext, AppCredentials, string, string[], string, CancellationToken)"/>
    public virtual Task<Dictionary<string, TokenResponse>> GetAadTokensAsync(ITurnContext context, string connectionName, string[] resourceUrls, string userId = null, CancellationToken cancellationToken = default)
        => GetAadTokensAsync(context, null, connectionName, resourceUrls, userId, cancellationToken);

    /// <summary>A made-up address to sign in at, and what may be exchanged for a token.</summary>
    public Task<SignInResource> GetSignInResourceAsync(ITurnContext turnContext, string connectionName, CancellationToken cancellationToken = default)
        => GetSignInResourceAsync(turnContext, connectionName, turnContext.Activity.From.Id, null, cancellationToken);

    /// <inheritdoc cref="GetSignInResourceAsync(ITurnContext, string, CancellationToken)"/>
    public Task<SignInResource> GetSignInResourceAsync(ITurnContext turnContext, string connectionName, string userId, string finalRedirect = null, CancellationToken cancellationToken = default)
        => GetSignInResourceAsync(turnContext, null, connectionName, userId, finalRedirect, cancellationToken);

    /// <inheritdoc cref="GetSignInResourceAsync(ITurnContext, string, CancellationToken)"/>
    public virtual Task<SignInResource> GetSignInResourceAsync(ITurnContext turnContext, AppCredentials oAuthAppCredentials, string connectionName, string userId, string finalRedirect = null, CancellationToken cancellationToken = default)
        => Task.FromResult(new SignInResource
        {
            SignInLink = $"https://fake.com/oauthsignin/{connectionName}/{turnContext.Activity.ChannelId}/{userId}",
            TokenExchangeResource = new TokenExchangeResource { Id = Guid.NewGuid().ToString(), Uri = $"api://{connectionName}/resource" },
        });

    /// <summary>The token for what is offered; null when nothing was said about it.</summary>
    /// <exception cref="InvalidOperationException">The test wants the exchange to fail.</exception>
    public Task<TokenResponse> ExchangeTokenAsync(ITurnContext turnContext, string connectionName, string userId, TokenExchangeRequest exchangeRequest, CancellationToken cancellationToken = default)
        => ExchangeTokenAsync(turnContext, null, connectionName, userId, exchangeRequest, cancellationToken);

    /// <inheritdoc cref="ExchangeTokenAsync(ITurnContext, string, string, TokenExchangeRequest, CancellationToken)"/>
    public Task<TokenResponse> ExchangeTokenAsync(ITurnContext turnContext, AppCredentials oAuthAppCredentials, string connectionName, string userId, TokenExchangeRequest exchangeRequest, CancellationToken cancellationToken = default)
    {
        var offered = string.IsNullOrEmpty(exchangeRequest.Token) ? exchangeRequest.Uri : exchangeRequest.Token;
        if (!_exchangeable.TryGetValue((connectionName, turnContext.Activity.ChannelId, userId, offered), out var token))
        {
            return Task.FromResult<TokenResponse>(null);
        }

        return ReferenceEquals(token, RefusedExchange)
            ? throw new InvalidOperationException("Exception occurred during exchanging tokens")
            : Task.FromResult(new TokenResponse { ChannelId = turnContext.Activity.ChannelId, ConnectionName = connectionName, Token = token });
    }

    private static (string Connection, string Channel, string User) KeyOf(ITurnContext turnContext, string connectionName, string userId)
        => (connectionName, turnContext.Activity.ChannelId, userId ?? turnContext.Activity.From.Id);
}
