using System.Globalization;
using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace OrderBot.Bot.Tests.DirectLine;

/// <summary>A conversation over plain HTTP, as polling clients have it.</summary>
public sealed class ConversationTests : IAsyncLifetime
{
    private RunningBot _bot = null!;

    public async Task InitializeAsync() => _bot = await RunningBot.StartAsync();

    public async Task DisposeAsync() => await _bot.DisposeAsync();

    [Fact]
    public async Task The_bot_is_told_of_an_arrival_once()
    {
        var ticket = await _bot.TokenAsync();
        Assert.Equal(HttpStatusCode.Created, await _bot.StatusAsync(HttpMethod.Post, "/conversations", ticket.Token));
        Assert.Equal(HttpStatusCode.OK, await _bot.StatusAsync(HttpMethod.Post, "/conversations", ticket.Token, new { user = new { } }));
        Assert.Equal(HttpStatusCode.OK, await _bot.StatusAsync(HttpMethod.Get, ticket.Conversation, ticket.Token));
        await _bot.PollAsync(ticket, "", 1);
        await _bot.SayAsync(ticket, "hello");
        var (activities, _) = await _bot.PollAsync(ticket, "", 3);
        Assert.Equal(["welcome bot user", "hello", "hello guest"], activities.Select(a => a.Said()));
        Assert.False(activities[0].TryGetProperty("replyToId", out _));
    }

    [Fact]
    public async Task A_post_is_echoed_as_it_was_before_the_bot_answers()
    {
        var ticket = await _bot.StartConversationAsync(new { user = new { id = "dl_ann", name = "Ann" } });
        var id = await _bot.SayAsync(ticket, "hello", "abc");
        var (activities, _) = await _bot.PollAsync(ticket, "", 3);
        var (echo, reply) = (activities[1], activities[2]);
        Assert.Equal((id, "abc"), (echo.Text("id"), echo.GetProperty("channelData").Text("clientActivityID")));
        Assert.Equal(("dl_ann", "Ann", "user"), (echo.GetProperty("from").Text("id"), echo.GetProperty("from").Text("name"), echo.GetProperty("from").Text("role")));
        Assert.Equal((id, "bot"), (reply.Text("replyToId"), reply.GetProperty("from").Text("role")));
    }

    [Fact]
    public async Task The_server_says_who_speaks_and_when()
    {
        var ticket = await _bot.StartConversationAsync(new { user = new { id = "dl_ann" } });
        await _bot.CallAsync(HttpMethod.Post, ticket.Activities, ticket.Token, new
        {
            type = "message",
            id = "forged",
            timestamp = "2001-01-01T00:00:00Z",
            text = "hello",
            from = new { id = "dl_bob", role = "bot" },
            conversation = new { id = "another" },
            recipient = new { id = "another" },
            membersAdded = new[] { new { id = "dl_bob" } },
        });
        var (activities, _) = await _bot.PollAsync(ticket, "1", 2);
        var echo = activities.Single(a => a.Said() == "hello");
        Assert.Equal("dl_ann", echo.GetProperty("from").Text("id"));
        Assert.Equal(ticket.ConversationId, echo.GetProperty("conversation").Text("id"));
        Assert.NotEqual("forged", echo.Text("id"));
        Assert.Equal(2026, echo.GetProperty("timestamp").GetDateTimeOffset().Year);
        Assert.False(echo.TryGetProperty("membersAdded", out _));
    }

    [Fact]
    public async Task Polling_goes_on_where_it_was()
    {
        var ticket = await _bot.StartConversationAsync();
        await _bot.SayAsync(ticket, "one");
        var (_, watermark) = await _bot.PollAsync(ticket, "", 3);
        await _bot.SayAsync(ticket, "two");
        var (activities, _) = await _bot.PollAsync(ticket, watermark, 2);
        Assert.Equal(["two", "two guest"], activities.Select(a => a.Said()));
        var nothing = await _bot.CallAsync(HttpMethod.Get, $"{ticket.Activities}?watermark=999", ticket.Token);
        Assert.Equal((0, "999"), (nothing.GetProperty("activities").GetArrayLength(), nothing.Text("watermark")));
    }

    [Fact]
    public async Task Posts_at_once_are_answered_one_by_one_at_times_that_grow()
    {
        var ticket = await _bot.StartConversationAsync();
        await Task.WhenAll(Enumerable.Range(0, 20).Select(n => _bot.SayAsync(ticket, n.ToString(CultureInfo.InvariantCulture))));
        var (activities, _) = await _bot.PollAsync(ticket, "", 41);
        var echoes = activities.Where(a => a.GetProperty("from").Text("role") == "user").Select(a => a.Said() + " guest");
        var replies = activities.Skip(1).Where(a => a.GetProperty("from").Text("role") == "bot").Select(a => a.Said());
        Assert.Equal(echoes, replies);
        var times = activities.Select(a => a.GetProperty("timestamp").GetDateTimeOffset().ToUnixTimeMilliseconds()).ToList();
        Assert.Equal(times.Distinct().Order(), times);
    }

    [Fact]
    public async Task What_was_posted_twice_is_answered_once()
    {
        var ticket = await _bot.StartConversationAsync();
        var ids = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => _bot.SayAsync(ticket, "once", "same")));
        await _bot.SayAsync(ticket, "end");
        var (activities, _) = await _bot.PollAsync(ticket, "", 5);
        Assert.Single(ids.Distinct());
        Assert.Equal(["welcome bot user", "once", "once guest", "end", "end guest"], activities.Select(a => a.Said()).OrderBy(t => t!.StartsWith("end", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_turn_that_fails_does_not_stop_the_next()
    {
        var ticket = await _bot.StartConversationAsync();
        await _bot.SayAsync(ticket, "fail");
        await _bot.SayAsync(ticket, "go on");
        var (activities, _) = await _bot.PollAsync(ticket, "", 4);
        Assert.Equal("go on guest", activities[^1].Said());
    }

    [Fact]
    public async Task Words_that_were_changed_stay_in_their_place()
    {
        var ticket = await _bot.StartConversationAsync();
        await _bot.SayAsync(ticket, "change your words");
        await _bot.SayAsync(ticket, "after");
        var (activities, _) = await _bot.PollAsync(ticket, "", 5);
        var ordered = activities.OrderBy(a => a.GetProperty("timestamp").GetDateTimeOffset()).Select(a => a.Said()).ToList();
        Assert.Contains("second words", ordered);
        Assert.DoesNotContain("first words", ordered);
        Assert.True(ordered.IndexOf("second words") < ordered.IndexOf("after guest"));
    }

    [Fact]
    public async Task What_was_taken_back_is_gone_and_said_to_be()
    {
        var ticket = await _bot.StartConversationAsync();
        await _bot.SayAsync(ticket, "take it back");
        await _bot.SayAsync(ticket, "after");
        var (activities, _) = await _bot.PollAsync(ticket, "", 5);
        Assert.DoesNotContain(activities, a => a.Said() == "a slip");
        Assert.Single(activities, a => a.Text("type") == "messageDelete");
    }

    [Fact]
    public async Task A_restart_keeps_the_history()
    {
        var ticket = await _bot.StartConversationAsync();
        await _bot.SayAsync(ticket, "hello");
        await _bot.PollAsync(ticket, "", 3);
        await _bot.RestartAsync();
        var again = await _bot.CallAsync(HttpMethod.Get, ticket.Conversation, ticket.Token);
        Assert.Equal(ticket.ConversationId, again.Text("conversationId"));
        Assert.StartsWith("ws://", again.Text("streamUrl"), StringComparison.Ordinal);
        await _bot.SayAsync(ticket, "still here");
        var (activities, _) = await _bot.PollAsync(ticket, "", 5);
        Assert.Equal(["welcome bot user", "hello", "hello guest", "still here", "still here guest"], activities.Select(a => a.Said()));
    }

    [Fact]
    public async Task The_bot_can_speak_later_and_still_knows_the_buyer()
    {
        var ticket = await _bot.StartConversationAsync(new { user = new { memberId = "MB100001" } });
        await _bot.RestartAsync();
        var reference = new ConversationReference { ChannelId = "directline", Conversation = new(id: ticket.ConversationId), ServiceUrl = "http://localhost" };
        await _bot.Adapter.ContinueConversationAsync("", reference, new EchoNews().OnTurnAsync, CancellationToken.None);
        var (activities, _) = await _bot.PollAsync(ticket, "", 2);
        Assert.Equal("news for MB100001", activities[1].Said());
        reference.Conversation.Id = "unknown";
        await Assert.ThrowsAsync<KeyNotFoundException>(() => _bot.Adapter.ContinueConversationAsync("", reference, new EchoNews().OnTurnAsync, CancellationToken.None));
    }

    [Fact]
    public async Task A_secret_opens_any_conversation()
    {
        var started = await _bot.CallAsync(HttpMethod.Post, "/conversations", RunningBot.Secret, new { user = new { id = "someone" } });
        var ticket = new Ticket(started.Text("conversationId"), RunningBot.Secret);
        await _bot.SayAsync(ticket, "hello");
        var (activities, _) = await _bot.PollAsync(ticket, "", 3);
        Assert.Equal("someone", activities[1].GetProperty("from").Text("id"));
        Assert.Equal(HttpStatusCode.NotFound, await _bot.StatusAsync(HttpMethod.Get, "/conversations/unknown/activities", RunningBot.Secret));
    }
}
