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
public abstract partial class TurnCommitTests : IDisposable
{
    private readonly TemporaryDatabase file;
    private readonly StateStorage state;
    private readonly TurnStore store;
    private readonly Inbox inbox;
    private readonly TurnStorage storage;
    private readonly ConversationState memory;
    private readonly ManualTime time = new();
    private readonly OneChannel adapter = new();
    private readonly List<string> errors = [];

    protected TurnCommitTests(bool postgreSql)
    {
        file = new TemporaryDatabase(postgreSql);
        time.Pass(TimeSpan.FromDays(1));
        var database = file.Open();
        state = new StateStorage(database, new StateSerializer(), TimeProvider.System);
        inbox = new Inbox(database);
        store = new TurnStore(database, state, inbox, time);
        storage = new TurnStorage(store);
        memory = new ConversationState(storage);
        var lastWords = new LastWords();
        adapter.Use(new TurnCommit(store, storage, new Delivery(store, lastWords, NullLogger<Delivery>.Instance), new OneAtATime(), lastWords, NullLogger<TurnCommit>.Instance));
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
}
