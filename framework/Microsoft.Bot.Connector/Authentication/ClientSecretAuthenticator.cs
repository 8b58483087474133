using System.Globalization;
using System.Text.Json;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Gets a token for a client secret (OAuth 2.0 client credentials) and keeps it until five minutes before it ends.
/// Callers that come meanwhile share one request.
/// </summary>
internal sealed class ClientSecretAuthenticator(HttpClient http, string endpoint, string appId, string password, string scope, TimeProvider clock) : IAuthenticator
{
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(5);
    private readonly SemaphoreSlim oneAtATime = new(1, 1);
    private volatile AuthenticatorResult held;

    public async Task<AuthenticatorResult> GetTokenAsync(bool forceRefresh = false)
    {
        var seen = held;
        if (!forceRefresh && IsFresh(seen))
        {
            return seen;
        }

        await oneAtATime.WaitAsync().ConfigureAwait(false);
        try
        {
            if (!ReferenceEquals(held, seen) && IsFresh(held))
            {
                return held;
            }

            return held = await AskAsync().ConfigureAwait(false);
        }
        finally
        {
            oneAtATime.Release();
        }
    }

    private bool IsFresh(AuthenticatorResult token) => token is not null && clock.GetUtcNow() < token.ExpiresOn - Margin;

    private async Task<AuthenticatorResult> AskAsync()
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = appId,
            ["client_secret"] = password,
            ["scope"] = scope.EndsWith("/.default", StringComparison.Ordinal) ? scope : $"{scope}/.default",
        });
        using var response = await http.PostAsync(new Uri($"{endpoint.TrimEnd('/')}/oauth2/v2.0/token"), form).ConfigureAwait(false);
        if (!response.IsSuccessStatusCode)
        {
            throw new HttpRequestException($"The login service gave no token for the app {appId}: {(int)response.StatusCode}.", null, response.StatusCode);
        }

        var answer = await response.Content.ReadAsByteArrayAsync().ConfigureAwait(false);
        try
        {
            using var body = JsonDocument.Parse(answer);
            return body.RootElement.TryGetProperty("access_token", out var token) && token.GetString() is { Length: > 0 } text
                ? new AuthenticatorResult { AccessToken = text, ExpiresOn = clock.GetUtcNow() + LifetimeOf(body.RootElement) }
                : throw NoToken();
        }
        catch (Exception nonsense) when (nonsense is JsonException or InvalidOperationException or FormatException or OverflowException)
        {
            throw NoToken(nonsense);
        }
    }

    private HttpRequestException NoToken(Exception cause = null) => new($"The login service gave no token for the app {appId}.", cause);

    private static TimeSpan LifetimeOf(JsonElement body)
    {
        if (!body.TryGetProperty("expires_in", out var given))
        {
            return TimeSpan.Zero;
        }

        var seconds = given.ValueKind == JsonValueKind.Number ? given.GetInt32() : int.Parse(given.GetString() ?? "", CultureInfo.InvariantCulture);
        return TimeSpan.FromSeconds(seconds);
    }
}
