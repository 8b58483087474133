using OrderBot.Dialogs.Understanding;
using OrderBot.Dialogs.Understanding.Unsure;
using OrderBot.Knowledge;

namespace OrderBot.Understanding.Tests.Unsure;

public class UnsureReaderTests
{
    private static readonly Reading Unsure = new(
        "order 80010005 hmm", Decision.Ask, [new ScoredIntent(Intent.CancelPaidOrder, 0.4), new ScoredIntent(Intent.OrderStatus, 0.35)], OrderBot.Dialogs.Understanding.Entities.None);

    [Fact]
    public async Task A_model_picks_one_of_the_guesses_and_the_buyer_is_still_asked()
    {
        var reading = await Read(Unsure, new Chooser((_, _, _) => Task.FromResult<string?>("OrderStatus")));

        Assert.Equal((Decision.Ask, Intent.OrderStatus), (reading.Decision, Assert.Single(reading.Intents).Intent));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("ForgotPassword")]
    [InlineData("I think it is OrderStatus")]
    public async Task Nothing_or_nonsense_changes_nothing(string? answer) =>
        Assert.Same(Unsure, await Read(Unsure, new Chooser((_, _, _) => Task.FromResult(answer))));

    [Fact]
    public async Task A_failing_model_changes_nothing() =>
        Assert.Same(Unsure, await Read(Unsure, new Chooser((_, _, _) => throw new InvalidOperationException("down"))));

    [Fact]
    public async Task Without_a_model_nothing_changes() => Assert.Same(Unsure, await Read(Unsure, null));

    [Fact]
    public async Task A_model_that_takes_too_long_is_not_waited_for()
    {
        var clock = new HandClock();
        var reading = Read(Unsure, new Chooser((_, _, _) => new TaskCompletionSource<string?>().Task), clock);
        clock.Ring();

        Assert.Same(Unsure, await reading);
    }

    [Fact]
    public async Task A_sure_reading_and_one_without_a_guess_are_not_asked_about()
    {
        var asked = new Chooser((_, _, _) => throw new InvalidOperationException("asked"));
        var sure = Unsure with { Decision = Decision.Act };
        var none = new Reading("?", Decision.None, [new ScoredIntent(Intent.None, 1)], OrderBot.Dialogs.Understanding.Entities.None);

        Assert.Same(sure, await Read(sure, asked));
        Assert.Same(none, await Read(none, asked));
        Assert.Equal(0, asked.Times);
    }

    [Fact]
    public async Task The_model_sees_no_number()
    {
        string? seen = null;
        await Read(Unsure, new Chooser((text, _, _) => Task.FromResult<string?>(seen = text)));

        Assert.Equal("order ******** hmm", seen);
    }

    private static Task<Reading> Read(Reading reading, IChooser? chooser, TimeProvider? clock = null) =>
        new UnsureReader(chooser, clock ?? new HandClock()).ReadAsync(reading, CancellationToken.None);

    private sealed class Chooser(Func<string, IReadOnlyList<string>, CancellationToken, Task<string?>> choose) : IChooser
    {
        public int Times { get; private set; }

        public Task<string?> ChooseAsync(string text, IReadOnlyList<string> labels, CancellationToken ct)
        {
            Times++;
            return choose(text, labels, ct);
        }
    }

    /// <summary>A clock on which all that waits is due when it rings.</summary>
    private sealed class HandClock : TimeProvider
    {
        private readonly List<Action> _waiting = [];

        public void Ring() => _waiting.ToList().ForEach(due => due());

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            if (dueTime != Timeout.InfiniteTimeSpan)
            {
                _waiting.Add(() => callback(state));
            }

            return new Silent();
        }

        private sealed class Silent : ITimer
        {
            public bool Change(TimeSpan dueTime, TimeSpan period) => true;

            public void Dispose()
            {
            }

            public ValueTask DisposeAsync() => ValueTask.CompletedTask;
        }
    }
}
