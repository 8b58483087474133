using System.Text.Json;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using OrderBot.Bot.Tests.Looks;

namespace OrderBot.Bot.Tests.Slack;

/// <summary>Slack's Web API on a port of its own: takes only calls with the bot's token, and only messages within Block Kit's rules.</summary>
internal sealed class FakeSlack : IAsyncDisposable
{
    public const string BotToken = "xoxb-made-up-for-tests";

    /// <summary>The name under which a call stands that was answered otherwise.</summary>
    public const string Otherwise = "(otherwise)";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private readonly Channel<SlackCall> calls = Channel.CreateUnbounded<SlackCall>();
    private readonly WebApplication app;
    private int ts;

    private FakeSlack()
    {
        app = WebApplication.CreateSlimBuilder().Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.MapPost("/api/{method}", AnswerAsync);
    }

    public string ApiUrl => app.Urls.First() + "/api/";

    /// <summary>What the next calls are answered with, in place of the usual answer.</summary>
    public Queue<Func<IResult>> Next { get; } = new();

    public static async Task<FakeSlack> StartAsync()
    {
        var slack = new FakeSlack();
        await slack.app.StartAsync();
        return slack;
    }

    /// <summary>The calls of a method that have come; waits until so many are there.</summary>
    public async Task<List<SlackCall>> TakeAsync(int atLeast, string method = "chat.postMessage")
    {
        using var patience = new CancellationTokenSource(Patience);
        var taken = new List<SlackCall>();
        while (taken.Count < atLeast)
        {
            try
            {
                var call = await calls.Reader.ReadAsync(patience.Token);
                if (call.Method == method)
                {
                    taken.Add(call);
                }
            }
            catch (OperationCanceledException)
            {
                break;
            }
        }

        return taken;
    }

    /// <summary>Everything that is there now.</summary>
    public List<SlackCall> TakeRest()
    {
        var rest = new List<SlackCall>();
        while (calls.Reader.TryRead(out var call))
        {
            rest.Add(call);
        }

        return rest;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task<IResult> AnswerAsync(HttpRequest request, string method)
    {
        if (request.Headers.Authorization != $"Bearer {BotToken}")
        {
            return Refused("invalid_auth");
        }

        using var body = await JsonDocument.ParseAsync(request.Body);
        var json = body.RootElement.Clone();
        if (method is "chat.postMessage" or "chat.update")
        {
            BlockKitRules.Check(json);
        }

        if (Next.TryDequeue(out var answer))
        {
            await calls.Writer.WriteAsync(new SlackCall(Otherwise, json));
            return answer();
        }

        await calls.Writer.WriteAsync(new SlackCall(method, json));
        return method == "conversations.open"
            ? Results.Json(new { ok = true, channel = new { id = "D0DIRECT" } })
            : Results.Json(new { ok = true, channel = json.GetProperty("channel").GetString(), ts = $"1780000000.{Interlocked.Increment(ref ts):D6}" });
    }

    public static IResult Refused(string error) => Results.Json(new { ok = false, error });
}

/// <summary>A call that the bot made.</summary>
internal sealed record SlackCall(string Method, JsonElement Body)
{
    public string Text => Body.GetProperty("text").GetString()!;

    public string? Thread => Body.TryGetProperty("thread_ts", out var thread) ? thread.GetString() : null;

    /// <summary>Its buttons: what stands on them and what they send.</summary>
    public IReadOnlyList<(string Title, string Value)> Buttons =>
    [
        .. Body.GetProperty("blocks").EnumerateArray()
            .Where(block => block.GetProperty("type").GetString() == "actions")
            .SelectMany(block => block.GetProperty("elements").EnumerateArray())
            .Select(button => (button.GetProperty("text").GetProperty("text").GetString()!, button.GetProperty("value").GetString()!)),
    ];
}
