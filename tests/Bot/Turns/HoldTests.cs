using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging.Abstractions;
using OrderBot.Bot.Tests.Storage;
using OrderBot.Dialogs.Talk;
using OrderBot.Storage;
using OrderBot.Turns;

namespace OrderBot.Bot.Tests.Turns;

/// <summary>A conversation is one replica's at a time, and never a dead one's.</summary>
public sealed class HoldTests : IDisposable
{
    private readonly TemporaryDatabase shared = new(postgreSql: true);

    [Fact]
    public async Task A_conversation_is_held_by_one_replica_at_a_time()
    {
        var (one, other) = (shared.Open(), shared.Open());
        var first = await one.HoldAsync("talk", default);
        var second = other.HoldAsync("talk", default).AsTask();
        var elsewhere = await other.HoldAsync("another talk", default);
        Assert.False(elsewhere.HasWaited);
        Assert.False(second.IsCompleted);

        await first.DisposeAsync();
        var held = await second;
        Assert.True(held.HasWaited);
        await held.DisposeAsync();
        await elsewhere.DisposeAsync();
        await using var again = await one.HoldAsync("talk", default);
        Assert.False(again.HasWaited);
    }

    [Fact]
    public async Task Who_stops_waiting_holds_nothing()
    {
        var (one, other) = (shared.Open(), shared.Open());
        var first = await one.HoldAsync("talk", default);
        using var impatience = new CancellationTokenSource();
        var second = other.HoldAsync("talk", impatience.Token).AsTask();
        await impatience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);

        await first.DisposeAsync();
        await using var third = await one.HoldAsync("talk", default);
        Assert.False(third.HasWaited);
    }

    [Fact]
    public async Task A_replica_that_dies_holds_nothing_and_writes_nothing_more()
    {
        var (one, other) = (shared.Open(), shared.Open());
        one.Migrate("notes", ["CREATE TABLE notes (note TEXT)"]);
        await using var dead = await one.HoldAsync("talk", default);
        var next = other.HoldAsync("talk", default).AsTask();
        using (var session = other.Open())
        {
            session.Execute(
                "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND granted AND ((classid::bigint << 32) | objid::bigint) = hashtextextended($1, 7)",
                shared.Schema + "/talk");
        }

        await using var held = await next;
        Assert.False(dead.IsKept());
        Assert.True(held.IsKept());
        Assert.ThrowsAny<Exception>(() =>
        {
            using var late = one.Write(dead);
            late.Execute("INSERT INTO notes VALUES ('late')");
            late.Commit();
        });
        using (var session = other.Write(held))
        {
            session.Execute("INSERT INTO notes VALUES ('kept')");
            session.Commit();
        }

        using var look = other.Open();
        Assert.Equal(["kept"], look.Each("SELECT note FROM notes", row => row.GetString(0)));
    }

    /// <summary>A yes that came before a question was stored elsewhere is no answer to it: it waited for that turn, behind another that did, or in the inbox.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Nobody_who_came_before_it_was_said_elsewhere_has_heard_it(bool isSaid)
    {
        var (one, other) = (Turns(), Turns());
        var (adapter, lastWords, marks) = (new OneChannel(), new LastWords(), new List<(string, bool)>());
        adapter.Use(new TurnCommit(other, new TurnStorage(other), new Delivery(other, lastWords, NullLogger<Delivery>.Instance), new OneAtATime(), lastWords, NullLogger<TurnCommit>.Instance));
        var first = await one.HoldAsync("test/talk", default);
        Assert.True(new Inbox(shared.Open()).TakeIn(Message("taken in")));
        Task[] waiting = [RunAsync("waits for it"), RunAsync("waits behind")];
        await IsWaitedForAsync();
        if (isSaid)
        {
            await one.CommitAsync(first, TurnKey.Of(Message("1")), Message("1"), Saying("Shall I?"), inAnswer: false);
            one.MarkSent(one.Unsent(10).Select(reply => reply.Activity.Id).ToArray());
        }

        await first.DisposeAsync();
        await Task.WhenAll(waiting);
        await RunAsync("taken in");
        await RunAsync("came after it");
        Assert.Equal([("waits for it", isSaid), ("waits behind", isSaid), ("taken in", isSaid), ("came after it", false)], marks);

        Task RunAsync(string id) => adapter.RunAsync(Message(id), Arrival.Now, (turn, _) =>
        {
            marks.Add((id, turn.IsSaidBeforehand()));
            return Task.CompletedTask;
        });
    }

    /// <summary>That it is sent again before the answer is run does not make it one.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Nobody_who_came_while_a_question_was_refused_has_heard_it(bool isRefused)
    {
        var (one, other) = (Turns(), Turns());
        await using (var hold = await one.HoldAsync("test/talk", default))
        {
            foreach (var words in (string[])["Hello!", "Shall I?"])
            {
                await one.CommitAsync(hold, TurnKey.Of(Message(words)), Message(words), Saying(words), inAnswer: false);
            }
        }

        one.MarkSent([one.Unsent(10)[0].Activity.Id]);
        if (isRefused)
        {
            one.Defer("test", "talk");
        }

        Assert.True(new Inbox(shared.Open()).TakeIn(Message("taken in")));
        var heard = other.LastTurn(TurnKey.Of(Message("came")))!.Value;
        one.MarkSent(one.Unsent(10).Select(reply => reply.Activity.Id).ToArray());
        Assert.Equal(heard, other.LastTurn(TurnKey.Of(Message("taken in"))));
        Assert.Equal(isRefused, other.HasSpokenSince("test/talk", heard));
        Assert.False(other.HasSpokenSince("test/talk", other.LastTurn(TurnKey.Of(Message("came")))!.Value));
    }

    [Fact]
    public async Task What_one_replica_tells_the_others_hear()
    {
        var (one, other) = (shared.Open(), shared.Open());
        using var end = new CancellationTokenSource();
        var heard = System.Threading.Channels.Channel.CreateUnbounded<(string?, string?)>();
        var hearing = other.HearAsync((conversation, shown) => heard.Writer.TryWrite((conversation, shown)), end.Token);
        Assert.Equal((null, null), await heard.Reader.ReadAsync());
        using (var undone = one.Write())
        {
            one.Tell(undone, "never said");
        }

        using (var session = one.Write())
        {
            one.Tell(session, "talk");
            one.Tell(session, "talk", "{\"type\":\"typing\"}");
            session.Commit();
        }

        Assert.Equal(("talk", null), await heard.Reader.ReadAsync());
        Assert.Equal(("talk", "{\"type\":\"typing\"}"), await heard.Reader.ReadAsync());
        await end.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => hearing);
    }

    public void Dispose() => shared.Dispose();

    private static Activity Message(string id) =>
        new() { Type = ActivityTypes.Message, Id = id, ChannelId = "test", Conversation = new ConversationAccount(id: "talk"), From = new ChannelAccount("user"), Recipient = new ChannelAccount("bot") };

    private static TurnChanges Saying(string words)
    {
        var changes = new TurnChanges();
        changes.Say(new Activity { Type = ActivityTypes.Message, ChannelId = "test", Conversation = new ConversationAccount(id: "talk"), Text = words });
        return changes;
    }

    private TurnStore Turns()
    {
        var database = shared.Open();
        return new TurnStore(database, new StateStorage(database, new StateSerializer(), TimeProvider.System), new Inbox(database), TimeProvider.System);
    }

    private async Task IsWaitedForAsync()
    {
        using var session = shared.Open().Open();
        while (session.Number(
            "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted AND ((classid::bigint << 32) | objid::bigint) = hashtextextended($1, 7)",
            shared.Schema + "/test/talk") == 0)
        {
            await Task.Yield();
        }
    }
}
