using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using OrderBot.Bot.Tests.Talks;

namespace OrderBot.Bot.Tests.Slack;

/// <summary>The bot connected to a Slack: signs and sends what Slack would send.</summary>
internal sealed class SlackSide : IAsyncDisposable
{
    public const string Secret = "8f1d0c5b7e2a4936";
    public const string BotUser = "U0BOTBOT";
    private int events;

    private SlackSide(RunningShop shop, FakeSlack slack)
    {
        Shop = shop;
        Slack = slack;
    }

    public RunningShop Shop { get; private set; }

    public FakeSlack Slack { get; }

    public static async Task<SlackSide> StartAsync()
    {
        var slack = await FakeSlack.StartAsync();
        return new SlackSide(await RunningShop.StartAsync(Settings(slack)), slack);
    }

    /// <summary>The bot is stopped and started on the same data.</summary>
    public async Task RestartAsync()
    {
        await Shop.StopAsync();
        Shop = await RunningShop.StartInAsync(Shop.Folder, Settings(Slack));
    }

    public static string Now => DateTimeOffset.UtcNow.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

    public static string Sign(string time, string body, string secret = Secret) =>
        "v0=" + Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes($"v0:{time}:{body}")));

    public Task<HttpResponseMessage> PostAsync(string path, string body, string type = "application/json", string? time = null, string? signature = null, int? retry = null)
    {
        time ??= Now;
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new StringContent(body, Encoding.UTF8, new MediaTypeHeaderValue(type)) };
        request.Headers.TryAddWithoutValidation("X-Slack-Request-Timestamp", time);
        request.Headers.TryAddWithoutValidation("X-Slack-Signature", signature ?? Sign(time, body));
        if (retry is not null)
        {
            request.Headers.Add("X-Slack-Retry-Num", retry.Value.ToString(CultureInfo.InvariantCulture));
            request.Headers.Add("X-Slack-Retry-Reason", "http_timeout");
        }

        return Shop.Client.SendAsync(request);
    }

    public string Event(object inner, string? id = null) => JsonSerializer.Serialize(new
    {
        token = "deprecated",
        team_id = "T0TEAM",
        api_app_id = "A0APP",
        @event = inner,
        type = "event_callback",
        event_id = id ?? $"Ev{Interlocked.Increment(ref events):D8}",
        event_time = 1780000000,
        authorizations = new[] { new { enterprise_id = (string?)null, team_id = "T0TEAM", user_id = BotUser, is_bot = true, is_enterprise_install = false } },
    });

    public static object DirectMessage(string user, string text, string channel = "D0DIRECT", string? thread = null) =>
        new { type = "message", channel, user, text, ts = "1780000001.000100", event_ts = "1780000001.000100", channel_type = "im", client_msg_id = Guid.NewGuid(), thread_ts = thread ?? null };

    public static object Mention(string user, string text, string channel = "C0PUBLIC", string ts = "1780000002.000200", string? thread = null) =>
        new { type = "app_mention", user, text, ts, channel, event_ts = ts, thread_ts = thread };

    public async Task SayAsync(object inner, string? id = null) => (await PostAsync("/slack/events", Event(inner, id))).EnsureSuccessStatusCode();

    public Task<HttpResponseMessage> PressAsync(SlackCall message, string title, string user, string channel = "D0DIRECT", string? trigger = null, string? thread = null)
    {
        var (_, value) = message.Buttons.First(button => button.Title == title);
        var payload = JsonSerializer.Serialize(new
        {
            type = "block_actions",
            user = new { id = user, username = "somebody", name = "somebody", team_id = "T0TEAM" },
            api_app_id = "A0APP",
            token = "deprecated",
            container = new { type = "message", message_ts = "1780000000.000042", channel_id = channel, is_ephemeral = false, thread_ts = thread },
            trigger_id = trigger ?? "12321423423.333649436676." + Guid.NewGuid().ToString("N"),
            team = new { id = "T0TEAM", domain = "example" },
            channel = new { id = channel, name = "directmessage" },
            message = new { type = "message", text = message.Text, user = BotUser, ts = "1780000000.000042", blocks = message.Body.GetProperty("blocks") },
            response_url = "https://hooks.slack.com/actions/T0TEAM/1/x",
            actions = new[] { new { action_id = "press-0", block_id = "aBc", text = new { type = "plain_text", text = title }, value, type = "button", action_ts = "1780000003.000300" } },
        });
        return PostAsync("/slack/interactions", "payload=" + Uri.EscapeDataString(payload), "application/x-www-form-urlencoded");
    }

    public async ValueTask DisposeAsync()
    {
        await Shop.DisposeAsync();
        await Slack.DisposeAsync();
    }

    private static string[] Settings(FakeSlack slack) => [$"--Slack:SigningSecret={Secret}", $"--Slack:BotToken={FakeSlack.BotToken}", $"--Slack:ApiUrl={slack.ApiUrl}"];
}
