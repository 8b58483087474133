using System.Net.WebSockets;

namespace OrderBot.Bot.Tests.DirectLine;

/// <summary>A conversation over a WebSocket, as Web Chat has it.</summary>
public sealed class StreamTests : IAsyncLifetime
{
    private RunningBot _bot = null!;

    public async Task InitializeAsync() => _bot = await RunningBot.StartAsync();

    public async Task DisposeAsync() => await _bot.DisposeAsync();

    [Fact]
    public async Task A_stream_begins_with_what_was_said_before_it()
    {
        var ticket = await _bot.StartConversationAsync();
        await _bot.SayAsync(ticket, "early");
        using var stream = await _bot.StreamAsync(ticket);
        Assert.Equal(["welcome bot user", "early", "early guest"], (await stream.NextAsync(3)).Select(a => a.Said()));
        await _bot.SayAsync(ticket, "live");
        Assert.Equal(["live", "live guest"], (await stream.NextAsync(2)).Select(a => a.Said()));
    }

    [Fact]
    public async Task A_stream_goes_on_after_its_watermark_without_gaps()
    {
        var ticket = await _bot.StartConversationAsync();
        string watermark;
        using (var stream = await _bot.StreamAsync(ticket))
        {
            await _bot.SayAsync(ticket, "one");
            await stream.NextAsync(3);
            watermark = stream.Watermark;
            await stream.LeaveAsync();
        }

        await _bot.SayAsync(ticket, "two");
        using var again = await _bot.StreamAsync(ticket, watermark);
        Assert.Equal(["two", "two guest"], (await again.NextAsync(2)).Select(a => a.Said()));
    }

    [Fact]
    public async Task Two_streams_show_the_same()
    {
        var ticket = await _bot.StartConversationAsync();
        using var one = await _bot.StreamAsync(ticket);
        using var two = await _bot.StreamAsync(ticket);
        await Task.WhenAll(Enumerable.Range(0, 10).Select(n => _bot.SayAsync(ticket, $"message {n}")));
        var seen = (await one.NextAsync(21)).Select(a => a.Text("id"));
        Assert.Equal(seen, (await two.NextAsync(21)).Select(a => a.Text("id")));
    }

    [Fact]
    public async Task Typing_is_shown_and_not_kept()
    {
        var ticket = await _bot.StartConversationAsync();
        using var stream = await _bot.StreamAsync(ticket);
        await stream.NextAsync(1);
        await _bot.SayAsync(ticket, "hello");
        var shown = new List<string>();
        while (shown.Count < 3)
        {
            shown.AddRange((await stream.FrameAsync())!.Value.GetProperty("activities").EnumerateArray().Select(a => a.Text("type")));
        }

        Assert.Contains("typing", shown);
        var (kept, _) = await _bot.PollAsync(ticket, "", 3);
        Assert.DoesNotContain(kept, a => a.IsTyping());
    }

    [Fact]
    public async Task An_empty_frame_keeps_the_line_open()
    {
        var ticket = await _bot.StartConversationAsync();
        using var stream = await _bot.StreamAsync(ticket);
        await stream.PingAsync();
        await _bot.SayAsync(ticket, "hello");
        Assert.Equal(3, (await stream.NextAsync(3)).Count);
    }

    [Fact]
    public async Task A_stream_needs_the_conversations_own_token()
    {
        var mine = await _bot.StartConversationAsync();
        var other = await _bot.StartConversationAsync();
        await Assert.ThrowsAsync<WebSocketException>(() => _bot.StreamAsync(mine with { Token = other.Token }));
    }

    [Theory]
    [InlineData("http://localhost:5000", true)]
    [InlineData("https://elsewhere.example", false)]
    [InlineData("null", false)]
    public async Task A_page_of_another_origin_may_not_connect(string origin, bool allowed)
    {
        var ticket = await _bot.StartConversationAsync();
        var connecting = _bot.StreamAsync(ticket, origin: origin);
        if (allowed)
        {
            (await connecting).Dispose();
        }
        else
        {
            await Assert.ThrowsAsync<WebSocketException>(() => connecting);
        }
    }

    [Fact]
    public async Task A_server_that_stops_says_so()
    {
        var ticket = await _bot.StartConversationAsync();
        using var stream = await _bot.StreamAsync(ticket);
        await stream.NextAsync(1);
        var stopping = _bot.StopAsync();
        Assert.Null(await stream.FrameAsync());
        Assert.Equal(WebSocketCloseStatus.EndpointUnavailable, stream.Closed);
        await stream.LeaveAsync();
        await stopping;
    }
}
