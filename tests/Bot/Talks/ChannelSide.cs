using System.Text.Json;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace OrderBot.Bot.Tests.Talks;

/// <summary>The channel's side of the Bot Connector protocol: takes the replies that the bot posts to `serviceUrl`.</summary>
internal sealed class ChannelSide : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private readonly Channel<JsonElement> received = Channel.CreateUnbounded<JsonElement>();
    private readonly WebApplication app;
    private int refusals;

    private ChannelSide()
    {
        var builder = WebApplication.CreateSlimBuilder();
        app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.MapPost("/v3/conversations/{conversation}/activities/{**replyTo}", async (HttpRequest request) =>
        {
            if (Refuses is { } status)
            {
                return Results.StatusCode(status);
            }

            using var body = await JsonDocument.ParseAsync(request.Body);
            if (RefusesLabel is { } label && body.RootElement.TryGetProperty("label", out var said) && said.GetString() == label)
            {
                Interlocked.Increment(ref refusals);
                return Results.StatusCode(400);
            }

            await received.Writer.WriteAsync(body.RootElement.Clone());
            return Results.Json(new { id = Guid.NewGuid().ToString("N") });
        });
    }

    public string Url => app.Urls.First();

    /// <summary>The status that every reply is refused with; null to take them.</summary>
    public int? Refuses { get; set; }

    /// <summary>The one reply that is refused, as malformed; null to take all.</summary>
    public string? RefusesLabel { get; set; }

    /// <summary>How often it was.</summary>
    public int Refusals => Volatile.Read(ref refusals);

    public static async Task<ChannelSide> StartAsync()
    {
        var side = new ChannelSide();
        await side.app.StartAsync();
        return side;
    }

    /// <summary>What has come; waits for it until so many messages are there.</summary>
    public async Task<List<JsonElement>> TakeAsync(int atLeast)
    {
        using var patience = new CancellationTokenSource(Patience);
        var taken = new List<JsonElement>();
        while (received.Reader.TryRead(out var one) || (taken.Count < atLeast && await WaitAsync(patience.Token) && received.Reader.TryRead(out one)))
        {
            if (one.GetProperty("type").GetString() == "message")
            {
                taken.Add(one);
            }
        }

        return taken;
    }

    /// <summary>The next that comes, whatever it is.</summary>
    public async Task<JsonElement> FirstAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        return await received.Reader.ReadAsync(patience.Token);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task<bool> WaitAsync(CancellationToken patience)
    {
        try
        {
            return await received.Reader.WaitToReadAsync(patience);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
