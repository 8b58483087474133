using Microsoft.Bot.Schema;
using OrderBot.Bot.Tests.Privacy;
using OrderBot.Bot.Tests.Storage;
using OrderBot.Orders;
using OrderBot.Storage;
using OrderBot.Turns;

namespace OrderBot.Bot.Tests.Turns;

/// <summary>What is remembered of a talk is never more than what is stored, whoever stored it; and turns stored together are as if each were alone.</summary>
public sealed class RecentTalkTests : IDisposable
{
    private const string State = "test/conversations/conversation/users/user";
    private readonly TemporaryDatabase file = new();
    private readonly TurnStore here;
    private readonly TurnStore elsewhere;
    private readonly BotDatabase database;

    public RecentTalkTests()
    {
        database = file.Open();
        here = Store(database);
        elsewhere = Store(file.Open());
    }

    [Fact]
    public async Task A_state_is_handed_from_turn_to_turn()
    {
        for (var turn = 1; turn <= 3; turn++)
        {
            Assert.Equal(turn, await CountAsync(here, $"{turn}"));
        }

        Assert.Equal(4, await CountAsync(elsewhere, "4"));
    }

    [Fact]
    public async Task What_another_process_stored_is_found_out_by_the_commit_and_then_read()
    {
        await CountAsync(here, "1");
        await CountAsync(elsewhere, "2");
        await Assert.ThrowsAsync<StateConflictException>(() => CountAsync(here, "3"));
        Assert.Equal(3, await CountAsync(here, "3"));
    }

    [Fact]
    public async Task A_turn_that_only_looked_is_refused_too_when_another_process_changed_what_it_saw()
    {
        await CountAsync(here, "1");
        await elsewhere.DeleteAsync([State]);
        var (turn, changes) = Begin(here, "2");
        Assert.Single(await here.ReadAsync(changes, [State], default));
        await Assert.ThrowsAsync<StateConflictException>(() => here.CommitAsync(Hold.Alone, turn, Message("2"), changes, inAnswer: true));
        Assert.Null(elsewhere.Find(turn));
        Assert.Empty(await here.ReadAsync(new TurnChanges(), [State], default));
    }

    [Fact]
    public async Task A_turn_that_another_process_stored_is_not_stored_again()
    {
        await CountAsync(here, "1");
        await CountAsync(elsewhere, "2");
        await Assert.ThrowsAsync<StateConflictException>(() => CountAsync(here, "2"));
        Assert.NotNull(here.Find(Key("2"), new TurnChanges()));
    }

    [Fact]
    public async Task A_turn_that_breaks_leaves_no_trace_in_what_is_remembered()
    {
        await CountAsync(here, "1");
        var (_, changes) = Begin(here, "2");
        Assert.Equal(2, await AddAsync(here, changes));
        Assert.Equal(2, await CountAsync(here, "2"));
    }

    [Fact]
    public async Task What_is_forgotten_is_not_remembered()
    {
        var rooms = new Rooms(file);
        await CountAsync(rooms.Turns, "1");
        await rooms.ForgetAsync("user");
        Assert.Null(rooms.Turns.Find(Key("1"), new TurnChanges()));
        Assert.Equal(1, await CountAsync(rooms.Turns, "1"));
    }

    [Fact]
    public async Task Of_turns_that_are_stored_together_one_that_is_refused_harms_no_other()
    {
        await CountAsync(here, "known", "talk 0");
        var tasks = Enumerable.Range(0, 40).Select(talk => Task.Run(async () =>
        {
            // The first is told again, without looking whether it is stored.
            var (key, changes) = (Key(talk == 0 ? "known" : "new", $"talk {talk}"), new TurnChanges());
            changes.State[$"state {talk}"] = new Dictionary<string, object> { ["talk"] = talk };
            try
            {
                await here.CommitAsync(Hold.Alone, key, Message(key.Activity, key.Conversation), changes, inAnswer: true);
                return true;
            }
            catch (StateConflictException)
            {
                return false;
            }
        }));
        var stored = await Task.WhenAll(tasks);
        Assert.Equal([false, .. Enumerable.Repeat(true, 39)], stored);
        Assert.Equal(39, (await elsewhere.ReadAsync([.. Enumerable.Range(0, 40).Select(talk => $"state {talk}")])).Count);
    }

    [Fact]
    public async Task That_no_news_waits_is_remembered_and_found_out_when_another_process_keeps_some()
    {
        var (ours, theirs) = (new UntoldNews(database), new UntoldNews(file.Open()));
        Assert.Empty(ours.Of("MB1", new TurnChanges()));
        await CountAsync(here, "1");
        ours.Keep(News("n1", "MB2"), []);
        Assert.Single(ours.Of("MB2", new TurnChanges()));

        theirs.Keep(News("n2", "MB1"), []);
        var (turn, changes) = Begin(here, "2");
        Assert.Empty(ours.Of("MB1", changes));
        await Assert.ThrowsAsync<StateConflictException>(() => here.CommitAsync(Hold.Alone, turn, Message("2"), changes, inAnswer: true));
        Assert.Single(ours.Of("MB1", new TurnChanges()));

        static OrderEvent News(string id, string member) => new(id, OrderEventKind.Shipped, member, "80010002", DateTimeOffset.UnixEpoch);
    }

    [Fact]
    public void News_that_is_kept_here_is_seen_at_once()
    {
        var news = new UntoldNews(database);
        Assert.Empty(news.Of("MB1", new TurnChanges()));
        news.Keep(new OrderEvent("n1", OrderEventKind.Shipped, "MB1", "80010002", DateTimeOffset.UnixEpoch), []);
        Assert.Single(news.Of("MB1", new TurnChanges()));
    }

    [Fact]
    public void What_is_said_stays_so_when_the_question_that_is_kept_changes()
    {
        var (question, changes) = (new Activity { Type = ActivityTypes.Message, Text = "Shall I?" }, new TurnChanges());
        changes.Say(question);
        (question.Text, question.ReplyToId) = ("Shall I now?", "another turn");
        Assert.Equal(("Shall I?", null), (changes.Outgoing[0].Text, changes.Outgoing[0].ReplyToId));
        Assert.Equal(question.Id, changes.Outgoing[0].Id);
    }

    public void Dispose() => file.Dispose();

    private static TurnStore Store(BotDatabase database) =>
        new(database, new StateStorage(database, new StateSerializer(), TimeProvider.System), new Inbox(database), TimeProvider.System);

    private static TurnKey Key(string id, string conversation = "conversation") => new("test", conversation, id);

    private static (TurnKey Turn, TurnChanges Changes) Begin(TurnStore store, string id, string conversation = "conversation")
    {
        var changes = new TurnChanges();
        Assert.Null(store.Find(Key(id, conversation), changes));
        return (Key(id, conversation), changes);
    }

    private static async Task<int> CountAsync(TurnStore store, string id, string conversation = "conversation")
    {
        var (turn, changes) = Begin(store, id, conversation);
        var count = await AddAsync(store, changes);
        await store.CommitAsync(Hold.Alone, turn, Message(id, conversation), changes, inAnswer: true);
        return count;
    }

    private static async Task<int> AddAsync(TurnStore store, TurnChanges changes)
    {
        var found = await store.ReadAsync(changes, [State], default);
        var state = found.TryGetValue(State, out var stored) ? (IDictionary<string, object>)stored : new Dictionary<string, object>();
        var count = state.TryGetValue("count", out var before) ? (int)before + 1 : 1;
        state["count"] = count;
        changes.State[State] = state;
        return count;
    }

    private static Activity Message(string id, string conversation = "conversation") =>
        new() { Type = ActivityTypes.Message, Id = id, ChannelId = "test", Conversation = new ConversationAccount(id: conversation), From = new ChannelAccount("user"), Text = "hello" };
}
