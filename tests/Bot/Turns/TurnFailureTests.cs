using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using OrderBot.Dialogs.Talk;
using OrderBot.Storage;
using OrderBot.Turns;

namespace OrderBot.Bot.Tests.Turns;

/// <summary>What is refused, lost or cut on the way is neither said twice nor forgotten.</summary>
public abstract partial class TurnCommitTests
{
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

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_reply_that_can_never_be_sent_keeps_those_behind_it_for_minutes_and_a_channel_that_is_away_for_longer(bool isOfTheReply)
    {
        adapter.Refuses = "Shall I?";
        adapter.Refusal = isOfTheReply ? new FormatException("a mistake") : adapter.Refusal;
        await TurnAsync("one", async (turn, ct) =>
        {
            foreach (var words in (string[])["It is late.", "Shall I?", "Please say."])
            {
                await turn.SendActivityAsync(words, cancellationToken: ct);
            }
        });
        await TurnAsync("two", (_, _) => Task.CompletedTask);
        Assert.Equal(["Shall I?", "Please say."], store.Unsent(10).Select(reply => reply.Activity.Text));

        time.Pass(TimeSpan.FromMinutes(11));
        await TurnAsync("three", (turn, ct) => turn.SendActivityAsync("Hm.", cancellationToken: ct));
        Assert.Equal(isOfTheReply ? ["It is late.", "Please say.", "Hm."] : ["It is late.", "Hm."], Said());
    }

    [Fact]
    public async Task Who_answers_a_question_that_was_given_up_has_not_heard_it()
    {
        (adapter.Refuses, adapter.Refusal) = ("Shall I?", new FormatException("a mistake"));
        await TurnAsync("one", (turn, ct) => turn.SendActivityAsync("Shall I?", cancellationToken: ct));
        time.Pass(TimeSpan.FromMinutes(11));
        await TurnAsync("two", (_, _) => Task.CompletedTask);
        Assert.Single(store.Unsent(10));
        time.Pass(TimeSpan.FromMinutes(11));
        await TurnAsync("two again", (_, _) => Task.CompletedTask);
        Assert.Empty(store.Unsent(10));

        var marks = new List<bool>();
        foreach (var id in (string[])["three", "four"])
        {
            await TurnAsync(id, (turn, ct) =>
            {
                marks.Add(turn.IsSaidBeforehand());
                return turn.SendActivityAsync("All right.", cancellationToken: ct);
            });
        }

        Assert.Equal([true, false], marks);
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

    private Task AheadAsync(ITurnContext turn, string what)
    {
        var changes = turn.TurnState.Get<TurnChanges>();
        return store.WriteAheadAsync(changes.Hold!, changes, "test/conversations/conversation", memory.GetCachedState(turn).State, "pending", what);
    }
}
