using Microsoft.Bot.Builder;

namespace OrderBot.Bot.Tests.Turns;

/// <summary>A channel that gives no answer in time is waited for once in a turn.</summary>
public abstract partial class TurnCommitTests
{
    [Theory]
    [InlineData(typeof(TaskCanceledException), 1)]
    [InlineData(typeof(TimeoutException), 1)]
    [InlineData(typeof(HttpRequestException), 2)]
    public async Task A_channel_that_gives_no_answer_is_asked_once_in_a_turn_and_one_that_refuses_for_old_and_new_words(Type failure, int asked)
    {
        var tries = 0;
        adapter.Sends = () =>
        {
            tries++;
            throw (Exception)Activator.CreateInstance(failure)!;
        };
        await TurnAsync("one", Telling("first", "second", "third"));
        Assert.Equal(1, tries);
        Assert.Equal(["first", "second", "third"], Due());

        tries = 0;
        await TurnAsync("two", Telling("what else?", "nothing?"));
        Assert.Equal(asked, tries);
        Assert.Empty(Due());
        Assert.Equal(["first", "second", "third", "what else?", "nothing?"], store.Unsent(10).Select(reply => reply.Activity.Text));
        Assert.Empty(Said());
        Assert.Empty(errors);
    }

    [Fact]
    public async Task What_got_no_answer_keeps_no_new_turn_waiting_and_goes_out_in_order_a_little_later()
    {
        adapter.Sends = () => throw new TaskCanceledException();
        await TurnAsync("one", Telling("first"));
        await TurnAsync("two", Telling("second"));

        var tries = 0;
        adapter.Sends = () => tries++;
        await TurnAsync("three", Telling("third"));
        Assert.Equal(["third"], Said());
        Assert.Equal(1, tries);

        time.Pass(TimeSpan.FromSeconds(16));
        await TurnAsync("four", Telling("fourth"));
        Assert.Equal(["third", "first", "second", "fourth"], Said());
        Assert.Empty(store.Unsent(10));
        Assert.Empty(errors);
    }

    /// <summary>What is to be tried now.</summary>
    private IEnumerable<string> Due() => store.Unsent(10, DateTimeOffset.MaxValue).Select(reply => reply.Activity.Text);

    private static Func<ITurnContext, CancellationToken, Task> Telling(params string[] all) => async (turn, ct) =>
    {
        foreach (var words in all)
        {
            await turn.SendActivityAsync(words, cancellationToken: ct);
        }
    };
}
