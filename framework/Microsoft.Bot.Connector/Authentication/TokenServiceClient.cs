using System.Text.Json;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Calls the Bot Framework token service over HTTP.</summary>
internal sealed class TokenServiceClient(string appId, ConnectorCalls calls) : UserTokenClient
{
    private const int NotFound = 404;

    public override async Task<TokenResponse> GetUserTokenAsync(string userId, string connectionName, string channelId, string magicCode, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(userId);
        ArgumentNullException.ThrowIfNull(connectionName);
        try
        {
            return await calls.AskAsync<TokenResponse>(
                HttpMethod.Get,
                "api/usertoken/GetToken" + Query(("userId", userId), ("connectionName", connectionName), ("channelId", channelId), ("code", magicCode)),
                null,
                cancellationToken).ConfigureAwait(false);
        }
        catch (ErrorResponseException refusal) when (refusal.Status == NotFound)
        {
            return null;
        }
    }

    public override Task<SignInResource> GetSignInResourceAsync(string connectionName, Activity activity, string finalRedirect, CancellationToken cancellationToken)
    {
        var state = CreateTokenExchangeState(appId, connectionName, activity);
        return calls.AskAsync<SignInResource>(
            HttpMethod.Get,
            "api/botsignin/GetSignInResource" + Query(("state", state), ("finalRedirect", finalRedirect)),
            null,
            cancellationToken);
    }

    public override Task SignOutUserAsync(string userId, string connectionName, string channelId, CancellationToken cancellationToken)
        => calls.SendAsync(
            HttpMethod.Delete,
            "api/usertoken/SignOut" + Query(("userId", userId), ("connectionName", connectionName), ("channelId", channelId)),
            null,
            cancellationToken);

    public override async Task<TokenStatus[]> GetTokenStatusAsync(string userId, string channelId, string includeFilter, CancellationToken cancellationToken)
    {
        var statuses = await calls.AskListAsync<TokenStatus>(
            "api/usertoken/GetTokenStatus" + Query(("userId", userId), ("channelId", channelId), ("include", includeFilter)),
            cancellationToken).ConfigureAwait(false);
        return [.. statuses];
    }

    public override async Task<Dictionary<string, TokenResponse>> GetAadTokensAsync(string userId, string connectionName, string[] resourceUrls, string channelId, CancellationToken cancellationToken)
    {
        var bytes = await calls.SendAsync(
            HttpMethod.Post,
            "api/usertoken/GetAadTokens" + Query(("userId", userId), ("connectionName", connectionName), ("channelId", channelId)),
            new AadResourceUrls(resourceUrls),
            cancellationToken).ConfigureAwait(false);
        using var body = JsonDocument.Parse(bytes);
        var tokens = new Dictionary<string, TokenResponse>();
        foreach (var resource in body.RootElement.EnumerateObject())
        {
            tokens[resource.Name] = SchemaJson.ConvertTo<TokenResponse>(resource.Value);
        }

        return tokens;
    }

    public override Task<TokenResponse> ExchangeTokenAsync(string userId, string connectionName, string channelId, TokenExchangeRequest exchangeRequest, CancellationToken cancellationToken)
        => calls.AskAsync<TokenResponse>(
            HttpMethod.Post,
            "api/usertoken/exchange" + Query(("userId", userId), ("connectionName", connectionName), ("channelId", channelId)),
            exchangeRequest,
            cancellationToken);

    private static string Query(params ReadOnlySpan<(string Name, string Value)> parameters)
    {
        var query = string.Empty;
        foreach (var (name, value) in parameters)
        {
            if (!string.IsNullOrEmpty(value))
            {
                query += $"{(query.Length == 0 ? '?' : '&')}{name}={Uri.EscapeDataString(value)}";
            }
        }

        return query;
    }
}
