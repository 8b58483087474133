using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace OrderBot.Channels.Slack;

/// <summary>Calls Slack's Web API: waits when it says so, for a while, and tells what it refuses.</summary>
/// <remarks>https://docs.slack.dev/apis/web-api/rate-limits</remarks>
public sealed class SlackWebApi(IHttpClientFactory clients, SlackSettings settings, TimeProvider realTime)
{
    public const string Client = "Slack";
    private const int MostTries = 3;

    /// <summary>A talk is held meanwhile; beyond it what was said is sent later.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan UsualWait = TimeSpan.FromSeconds(1);

    /// <exception cref="SlackRefusedException">Slack understood and did not do it.</exception>
    /// <exception cref="HttpRequestException">Slack could not be reached, or is not well.</exception>
    public async Task<JsonElement> CallAsync(string method, JsonObject body, CancellationToken ct)
    {
        var json = body.ToJsonString();
        for (var at = 1; ; at++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(settings.ApiUrl, method))
            {
                Content = new StringContent(json, Encoding.UTF8, "application/json"),
            };
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", settings.BotToken);
            using var client = clients.CreateClient(Client);
            using var answer = await client.SendAsync(request, ct);
            if (answer.StatusCode != HttpStatusCode.TooManyRequests)
            {
                answer.EnsureSuccessStatusCode();
                return await ReadAsync(method, answer, ct);
            }

            var wait = answer.Headers.RetryAfter?.Delta ?? UsualWait;
            if (at == MostTries || wait > LongestWait)
            {
                throw new SlackRefusedException(method, "ratelimited");
            }

            await Task.Delay(wait, realTime, ct);
        }
    }

    private static async Task<JsonElement> ReadAsync(string method, HttpResponseMessage answer, CancellationToken ct)
    {
        try
        {
            using var json = await JsonDocument.ParseAsync(await answer.Content.ReadAsStreamAsync(ct), cancellationToken: ct);
            var root = json.RootElement.Clone();
            return SlackJson.Text(root, "error") is { } error || root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("ok", out var ok) || ok.ValueKind != JsonValueKind.True
                ? throw new SlackRefusedException(method, SlackJson.Text(root, "error") ?? "no_answer")
                : root;
        }
        catch (JsonException)
        {
            throw new SlackRefusedException(method, "no_answer");
        }
    }
}
