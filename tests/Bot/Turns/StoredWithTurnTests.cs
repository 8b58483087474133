using System.Text.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using OrderBot.Dialogs.Talk;
using OrderBot.Orders;
using OrderBot.Storage;
using OrderBot.SupportDesk;
using OrderBot.Turns;

namespace OrderBot.Bot.Tests.Turns;

/// <summary>What else a turn changes is so when the turn is stored, and is not when it is not.</summary>
public abstract partial class TurnCommitTests
{
    [Fact]
    public async Task A_person_is_asked_for_and_let_go_with_the_turn_or_not_at_all()
    {
        var handoffs = new Handoffs(file.Open(), TimeProvider.System);
        foreach (var isToOpen in (bool[])[true, false])
        {
            await TurnAsync($"broken {isToOpen}", (turn, _) =>
            {
                Change(turn, isToOpen);
                throw new InvalidOperationException("a mistake");
            });
            Assert.Equal(!isToOpen, handoffs.IsOpen("test", "conversation"));
            Assert.Equal(isToOpen ? 0 : 1, handoffs.Waiting().Count);

            await TurnAsync($"whole {isToOpen}", (turn, _) =>
            {
                Change(turn, isToOpen);
                Assert.Equal(!isToOpen, handoffs.IsOpen("test", "conversation"));
                return Task.CompletedTask;
            });
            Assert.Equal(isToOpen, handoffs.IsOpen("test", "conversation"));
            Assert.Equal(isToOpen ? 1 : 0, handoffs.Waiting().Count);
        }

        void Change(ITurnContext turn, bool isToOpen)
        {
            var changes = turn.TurnState.Get<TurnChanges>();
            if (isToOpen)
            {
                handoffs.Open(turn.Activity.GetConversationReference(), "Ann", "a person, please", changes);
            }
            else
            {
                handoffs.End("test", "conversation", changes);
            }
        }
    }

    [Fact]
    public async Task What_is_known_of_a_buyer_is_first_noted_in_one_of_two_chats_and_added_to_in_the_other()
    {
        var (ofUser, runs) = (new UserState(storage), 0);
        await TurnAsync("one", async (turn, ct) =>
        {
            await CountForUserAsync(turn, ofUser, ct);
            if (runs++ == 0)
            {
                using var elsewhere = new TurnContext(adapter, turn.Activity);
                await CountForUserAsync(elsewhere, new UserState(state), ct);
            }
        });
        Assert.Empty(errors);
        var count = 0L;
        await TurnAsync("two", async (turn, ct) => count = await CountForUserAsync(turn, ofUser, ct));
        Assert.Equal((3, 2), (count, runs));
    }

    [Fact]
    public async Task News_that_another_chat_tells_meanwhile_is_not_told_in_this_one()
    {
        var untold = new UntoldNews(file.Open());
        untold.Keep(new OrderEvent("7", OrderEventKind.Shipped, "MB1", "80010001", DateTimeOffset.UnixEpoch), []);
        var runs = 0;
        await TurnAsync("one", async (turn, ct) =>
        {
            var changes = turn.TurnState.Get<TurnChanges>();
            var found = untold.Of("MB1", changes);
            if (runs++ == 0)
            {
                untold.Told(found[0]);
            }

            foreach (var news in found)
            {
                await turn.SendActivityAsync("It was shipped.", cancellationToken: ct);
                changes.Also.Add(session => UntoldNews.Told(session, news));
            }

            await turn.SendActivityAsync("Hello!", cancellationToken: ct);
        });
        Assert.Empty(errors);
        Assert.Equal(2, runs);
        Assert.Equal(["Hello!"], Said());
    }

    [Fact]
    public async Task What_a_channel_is_let_go_about_waits_as_it_was_said_and_not_as_it_was_read()
    {
        var (time, goesOn) = (new RungTime(), new TaskCompletionSource());
        var running = Task.CompletedTask;
        var call = new Patience(inbox, time).AnswerAsync(() => running = TurnAsync("one", ReadAsync, words: "2"));
        (await time.Asked).Ring();
        Assert.False(await call);
        Assert.Equal("2", Assert.Single(inbox.Waiting(10)).Activity.Text);

        goesOn.SetResult();
        await running;
        Assert.Empty(inbox.Waiting(10));
        Assert.Equal(["To order 80010002."], Said());

        async Task ReadAsync(ITurnContext turn, CancellationToken ct)
        {
            turn.Activity.Text = "order 80010002";
            await goesOn.Task;
            await turn.SendActivityAsync($"To {turn.Activity.Text}.", cancellationToken: ct);
            turn.Activity.Text = "2";
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Who_was_left_and_is_answered_after_the_bot_has_spoken_had_not_heard_it(bool hasSpoken)
    {
        await TurnAsync("one", (turn, ct) => turn.SendActivityAsync("Shall I?", cancellationToken: ct));
        var yes = MessageFactory.Text("yes");
        (yes.Id, yes.ChannelId, yes.Conversation) = ("two", "test", new ConversationAccount(id: "conversation"));
        inbox.TakeIn(yes);
        // A turn in which nothing is said counts for nothing.
        await TurnAsync("three", (turn, ct) => hasSpoken ? turn.SendActivityAsync("Shall I do something else?", cancellationToken: ct) : Task.CompletedTask);

        var left = Assert.Single(inbox.Waiting(10));
        bool? isMarked = null;
        await TurnAsync("two", (turn, _) =>
        {
            isMarked = turn.IsSaidBeforehand();
            return Task.CompletedTask;
        }, Arrival.Now with { LastTurn = left.LastTurn }, "yes");
        Assert.Equal(hasSpoken, isMarked);
        Assert.Empty(inbox.Waiting(10));
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData("Shall I?", true)]
    [InlineData("It is late.", false)]
    public async Task Who_answers_words_that_did_not_go_out_has_not_heard_them(string? refused, bool isMarked)
    {
        adapter.Refuses = refused;
        await TurnAsync("one", (turn, ct) => turn.SendActivityAsync("It is late.", cancellationToken: ct));
        adapter.Refuses = refused == "Shall I?" ? refused : null;
        await TurnAsync("two", (turn, ct) => turn.SendActivityAsync("Shall I?", cancellationToken: ct));
        adapter.Refuses = null;
        var marks = new List<bool>();
        foreach (var id in (string[])["three", "four"])
        {
            await TurnAsync(id, async (turn, ct) =>
            {
                marks.Add(turn.IsSaidBeforehand());
                await turn.SendActivityAsync("All right.", cancellationToken: ct);
            }, words: "yes");
        }

        Assert.Equal([isMarked, false], marks);
    }

    [Theory]
    [InlineData("""{"act":"yes","say":"Don't & do","n":[1,null]}""", """{ "act" : "yes", "say" : "Don\u0027t \u0026 do", "n" : [ 1, null ] }""", true)]
    [InlineData("""{"act":"yes"}""", """{"act":"no"}""", false)]
    [InlineData("""{"act":"yes"}""", """["act","yes"]""", false)]
    [InlineData("""{"a":"1"}""", """{"a":1}""", false)]
    public void A_press_is_the_same_however_it_is_written(string one, string other, bool isSame) =>
        Assert.Equal(isSame, KeyOfPress(one).IsSame(KeyOfPress(other).Content));

    private static async Task<long> CountForUserAsync(ITurnContext turn, UserState user, CancellationToken ct)
    {
        var count = user.CreateProperty<long>("count");
        var next = await count.GetAsync(turn, () => 0, ct) + 1;
        await count.SetAsync(turn, next, ct);
        await user.SaveChangesAsync(turn, false, ct);
        return next;
    }

    private static TurnKey KeyOfPress(string value) => TurnKey.Of(
        new Activity { Type = ActivityTypes.Message, Id = "1", ChannelId = "test", Conversation = new ConversationAccount(id: "conversation"), Value = JsonElement.Parse(value) });
}
