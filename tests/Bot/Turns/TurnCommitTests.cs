using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging.Abstractions;
using OrderBot.Bot.Tests.Storage;
using OrderBot.Dialogs.Talk;
using OrderBot.Storage;
using OrderBot.Turns;

namespace OrderBot.Bot.Tests.Turns;

/// <summary>On SQLite.</summary>
public sealed class SqliteTurnTests() : TurnCommitTests(postgreSql: false);

/// <summary>On PostgreSQL.</summary>
public sealed class PostgreSqlTurnTests() : TurnCommitTests(postgreSql: true);

/// <summary>A turn is kept whole, and said once.</summary>
public abstract class TurnCommitTests : IDisposable
{
    private readonly TemporaryDatabase file;
    private readonly StateStorage state;
    private readonly TurnStore store;
    private readonly Inbox inbox;
    private readonly TurnStorage storage;
    private readonly ConversationState memory;
    private readonly OneChannel adapter = new();
    private readonly List<string> errors = [];

    protected TurnCommitTests(bool postgreSql)
    {
        file = new TemporaryDatabase(postgreSql);
        var database = file.Open();
        state = new StateStorage(database, new StateSerializer(), TimeProvider.System);
        inbox = new Inbox(database);
        store = new TurnStore(database, state, inbox, TimeProvider.System);
        storage = new TurnStorage(store);
        memory = new ConversationState(storage);
        adapter.Use(new TurnCommit(store, storage, new OneAtATime(), new LastWords(), NullLogger<TurnCommit>.Instance));
        adapter.OnTurnError = (_, error) =>
        {
            errors.Add(error.Message);
            return Task.CompletedTask;
        };
    }

    [Fact]
    public async Task What_a_turn_says_goes_out_after_it_is_stored()
    {
        await TurnAsync("one", async (turn, ct) =>
        {
            await turn.SendActivityAsync("first", cancellationToken: ct);
            await turn.SendActivityAsync("second", cancellationToken: ct);
            Assert.Empty(adapter.Sent);
            Assert.Null(store.Find(KeyOf("one")));
        });
        Assert.Equal(["first", "second"], Said());
        Assert.Empty(store.Unsent(10));
        Assert.Equal([true, true], store.Find(KeyOf("one"))!.Select(reply => reply.IsSent));
    }

    [Fact]
    public async Task A_turn_that_is_repeated_is_not_run_again_and_nothing_is_said_twice()
    {
        var runs = 0;
        for (var i = 0; i < 3; i++)
        {
            await TurnAsync("one", (turn, ct) => turn.SendActivityAsync($"run {++runs}", cancellationToken: ct));
        }

        Assert.Equal(1, runs);
        Assert.Equal(["run 1"], Said());
    }

    [Fact]
    public async Task What_was_kept_from_going_out_goes_out_before_what_is_said_after_it()
    {
        adapter.IsGone = true;
        await TurnAsync("one", (turn, ct) => turn.SendActivityAsync("hello", cancellationToken: ct));
        Assert.Empty(Said());

        adapter.IsGone = false;
        await TurnAsync("two", (turn, ct) => turn.SendActivityAsync("what else?", cancellationToken: ct));
        Assert.Equal(["hello", "what else?"], Said());
        Assert.Empty(store.Unsent(10));
    }

    [Fact]
    public async Task What_went_out_before_a_refusal_does_not_go_out_again()
    {
        adapter.Refuses = "second";
        await TurnAsync("one", async (turn, ct) =>
        {
            foreach (var words in (string[])["first", "second", "third"])
            {
                await turn.SendActivityAsync(words, cancellationToken: ct);
            }
        });
        Assert.Equal(["first"], Said());
        Assert.Equal(["second", "third"], store.Unsent(10).Select(reply => reply.Activity.Text));

        adapter.Refuses = null;
        await TurnAsync("two", (turn, ct) => turn.SendActivityAsync("what else?", cancellationToken: ct));
        Assert.Equal(["first", "second", "third", "what else?"], Said());
    }

    [Fact]
    public async Task What_went_out_while_the_database_was_away_does_not_go_out_again()
    {
        adapter.Sends = () => Script("ALTER TABLE outbox RENAME TO away");
        await TurnAsync("one", (turn, ct) => turn.SendActivityAsync("hello", cancellationToken: ct));
        adapter.Sends = null;
        Script("ALTER TABLE away RENAME TO outbox");
        await TurnAsync("one", (turn, ct) => turn.SendActivityAsync("hello", cancellationToken: ct));
        await TurnAsync("two", (turn, ct) => turn.SendActivityAsync("what else?", cancellationToken: ct));
        Assert.Equal(["hello", "what else?"], Said());
        Assert.Empty(errors);

        using var elsewhere = file.New();
        Assert.Empty(new TurnStore(elsewhere, state, inbox, TimeProvider.System).Unsent(10));

        void Script(string sql)
        {
            using var session = file.Open().Write();
            session.Script(sql);
            session.Commit();
        }
    }

    [Fact]
    public async Task What_was_taken_in_again_after_its_turn_was_stored_does_not_wait_for_ever()
    {
        await TurnAsync("one", (turn, ct) => turn.SendActivityAsync("hello", cancellationToken: ct));
        await TurnAsync("one", (turn, ct) => Task.CompletedTask, takenIn: true);
        Assert.Empty(inbox.Waiting(10));
        Assert.Equal(["hello"], Said());
    }

    [Fact]
    public async Task What_a_turn_stores_ahead_is_there_when_it_dies_and_gone_when_it_is_stored()
    {
        await TurnAsync("one", CountAsync);
        var pending = memory.CreateProperty<string>("pending");
        await TurnAsync("two", async (turn, ct) =>
        {
            await CountAsync(turn, ct);
            await AheadAsync(turn, "a write");
            throw new InvalidOperationException("as if it died");
        });
        var (count, found) = (0, "");
        await TurnAsync("three", async (turn, ct) =>
        {
            found = await pending.GetAsync(turn, () => "", ct);
            await pending.DeleteAsync(turn, ct);
            count = await CountAsync(turn, ct);
            await AheadAsync(turn, "another");
            await CountAsync(turn, ct);
        });
        Assert.Equal((2, "a write"), (count, found));
        await TurnAsync("four", async (turn, ct) => (count, found) = (await CountAsync(turn, ct), await pending.GetAsync(turn, () => "", ct)));
        Assert.Equal((4, ""), (count, found));
        Assert.Equal(["as if it died"], errors);
    }

    [Fact]
    public async Task A_turn_that_finds_its_state_changed_before_its_write_begins_anew()
    {
        await TurnAsync("one", CountAsync);
        var tries = new List<int>();
        await TurnAsync("two", async (turn, ct) =>
        {
            tries.Add(await CountAsync(turn, ct));
            if (tries.Count == 1)
            {
                await CountElsewhereAsync(turn, ct);
            }

            await AheadAsync(turn, "a write");
        });
        Assert.Equal([2, 3], tries);
        Assert.Empty(errors);
    }

    [Fact]
    public async Task A_reply_that_its_channel_refuses_holds_up_none_after_it()
    {
        adapter.Refuses = "hello";
        await TurnAsync("one", (turn, ct) => turn.SendActivityAsync("hello", cancellationToken: ct));
        await TurnAsync("two", (turn, ct) => turn.SendActivityAsync("what else?", cancellationToken: ct));
        Assert.Equal(["what else?"], Said());
        Assert.Equal(["hello"], store.Unsent(10).Select(reply => reply.Activity.Text));
    }

    [Fact]
    public async Task The_same_id_with_other_words_is_a_new_turn()
    {
        var heard = new List<string>();
        foreach (var words in (string[])["hello", "hello", "yes", "hello", "yes", "yes"])
        {
            await TurnAsync("always the same", (turn, ct) =>
            {
                heard.Add(turn.Activity.Text);
                return turn.SendActivityAsync("to " + turn.Activity.Text, cancellationToken: ct);
            }, words: words);
        }

        Assert.Equal(["hello", "yes", "hello", "yes"], heard);
        Assert.Equal(["to hello", "to yes", "to hello", "to yes"], Said());
        Assert.Equal(
            ["hello", "to hello", "yes", "to yes", "hello", "to hello", "yes", "to yes"],
            store.Transcript("test", "conversation").Activities.Select(one => one.Text));
    }

    [Fact]
    public async Task A_turn_without_an_id_is_run_each_time()
    {
        var runs = 0;
        for (var i = 0; i < 2; i++)
        {
            await TurnAsync(null, (turn, ct) => turn.SendActivityAsync($"run {++runs}", cancellationToken: ct));
        }

        Assert.Equal(["run 1", "run 2"], Said());
        Assert.Equal(["hello", "run 1", "hello", "run 2"], store.Transcript("test", "conversation").Activities.Select(one => one.Text));
    }

    [Fact]
    public async Task A_turn_that_breaks_stores_nothing_and_says_nothing()
    {
        await TurnAsync("one", async (turn, ct) =>
        {
            await CountAsync(turn, ct);
            await turn.SendActivityAsync("half a turn", cancellationToken: ct);
            throw new InvalidOperationException("a mistake");
        });
        Assert.Equal(["a mistake"], errors);
        Assert.Empty(Said());
        Assert.Null(store.Find(KeyOf("one")));
        var count = 0;
        await TurnAsync("one", async (turn, ct) => count = await CountAsync(turn, ct));
        Assert.Equal(1, count);
    }

    [Fact]
    public async Task A_turn_whose_state_was_changed_elsewhere_is_run_again_from_what_is_stored()
    {
        await TurnAsync("one", CountAsync);
        var counts = new List<int>();
        await TurnAsync("two", async (turn, ct) =>
        {
            counts.Add(await CountAsync(turn, ct));
            await turn.SendActivityAsync($"counted {counts[^1]}", cancellationToken: ct);
            if (counts.Count == 1)
            {
                await CountElsewhereAsync(turn, ct);
            }
        });
        Assert.Equal([2, 3], counts);
        Assert.Equal(["counted 3"], Said());
    }

    [Fact]
    public async Task A_message_that_was_sent_before_the_bot_spoke_is_marked()
    {
        var before = Arrival.Now;
        await TurnAsync("one", (turn, ct) => turn.SendActivityAsync("Shall I?", cancellationToken: ct));
        var marks = new List<bool>();
        await TurnAsync("two", (turn, _) => Mark(turn), before);
        await TurnAsync("three", (turn, _) => Mark(turn));
        Assert.Equal([true, false], marks);

        Task Mark(ITurnContext turn)
        {
            marks.Add(turn.IsSaidBeforehand());
            return Task.CompletedTask;
        }
    }

    public void Dispose()
    {
        file.Dispose();
        GC.SuppressFinalize(this);
    }

    private async Task<int> CountAsync(ITurnContext turn, CancellationToken ct)
    {
        var count = memory.CreateProperty<long>("count");
        var next = await count.GetAsync(turn, () => 0, ct) + 1;
        await count.SetAsync(turn, next, ct);
        await memory.SaveChangesAsync(turn, false, ct);
        return (int)next;
    }

    /// <summary>Another process counts meanwhile.</summary>
    private async Task CountElsewhereAsync(ITurnContext turn, CancellationToken ct)
    {
        var elsewhere = new ConversationState(state);
        using var other = new TurnContext(adapter, turn.Activity);
        var count = elsewhere.CreateProperty<long>("count");
        await count.SetAsync(other, await count.GetAsync(other, () => 0, ct) + 1, ct);
        await elsewhere.SaveChangesAsync(other, false, ct);
    }

    private Task AheadAsync(ITurnContext turn, string what)
    {
        var changes = turn.TurnState.Get<TurnChanges>();
        return store.WriteAheadAsync(changes.Hold!, changes, "test/conversations/conversation", memory.GetCachedState(turn).State, "pending", what);
    }

    private Task TurnAsync(string? id, Func<ITurnContext, CancellationToken, Task> bot, Arrival? arrival = null, string words = "hello", bool takenIn = false)
    {
        var activity = MessageFactory.Text(words);
        activity.Id = id;
        activity.ChannelId = "test";
        activity.From = new ChannelAccount("user");
        activity.Recipient = new ChannelAccount("bot");
        activity.Conversation = new ConversationAccount(id: "conversation");
        if (takenIn)
        {
            inbox.TakeIn(activity);
        }

        return adapter.RunAsync(activity, arrival, (turn, ct) => bot(turn, ct));
    }

    private static TurnKey KeyOf(string id) => new("test", "conversation", id);

    private IEnumerable<string> Said() => adapter.Sent.Select(reply => reply.Text);

    /// <summary>A channel that keeps what it is sent.</summary>
    private sealed class OneChannel : BotAdapter
    {
        public List<Activity> Sent { get; } = [];

        public bool IsGone { get; set; }

        public string? Refuses { get; set; }

        public Action? Sends { get; set; }

        public async Task RunAsync(Activity activity, Arrival? arrival, BotCallbackHandler callback)
        {
            using var turn = new TurnContext(this, activity);
            turn.TurnState.Set(arrival ?? Arrival.Now);
            await RunPipelineAsync(turn, callback, default);
        }

        public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
        {
            if (IsGone || activities.Any(reply => reply.Text == Refuses))
            {
                throw new HttpRequestException("The channel does not take it.");
            }

            Sends?.Invoke();
            Sent.AddRange(activities);
            return Task.FromResult(Array.ConvertAll(activities, _ => new ResourceResponse(Guid.NewGuid().ToString("N"))));
        }

        public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) => throw new NotSupportedException();

        public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) => throw new NotSupportedException();
    }
}
