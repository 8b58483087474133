using OrderBot.Turns;

namespace OrderBot.Bot.Tests.Turns;

/// <summary>The turns of a conversation follow one another; conversations do not wait for each other.</summary>
public sealed class OneAtATimeTests
{
    private readonly OneAtATime _turns = new();

    [Fact]
    public async Task Turns_of_a_conversation_run_in_the_order_of_their_arrival()
    {
        var first = new TaskCompletionSource();
        var order = new List<int>();
        var all = new List<Task> { _turns.RunAsync("talk", _ => first.Task) };
        for (var i = 0; i < 50; i++)
        {
            var number = i;
            all.Add(_turns.RunAsync("talk", async _ =>
            {
                await Task.Yield();
                order.Add(number);
            }));
        }

        Assert.Empty(order);
        first.SetResult();
        await Task.WhenAll(all);

        Assert.Equal(Enumerable.Range(0, 50), order);
    }

    [Fact]
    public async Task Two_turns_of_a_conversation_never_overlap()
    {
        var inside = 0;
        await Parallel.ForAsync(0, 500, new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (_, _) =>
        {
            await _turns.RunAsync("talk", async _ =>
            {
                Assert.Equal(1, Interlocked.Increment(ref inside));
                await Task.Yield();
                Interlocked.Decrement(ref inside);
            });
        });

        Assert.Equal(0, _turns.Busy);
    }

    [Fact]
    public async Task Another_conversation_does_not_wait()
    {
        var held = new TaskCompletionSource();
        var slow = _turns.RunAsync("slow", _ => held.Task);

        Assert.Equal(42, await _turns.RunAsync("quick", _ => Task.FromResult(42)));
        Assert.False(slow.IsCompleted);
        held.SetResult();
        await slow;
    }

    [Fact]
    public async Task A_turn_that_fails_lets_the_next_one_in()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => _turns.RunAsync("talk", _ => throw new InvalidOperationException()));

        Assert.True(await _turns.RunAsync("talk", _ => Task.FromResult(true)));
    }

    [Fact]
    public async Task Who_gives_up_waiting_is_passed_over()
    {
        var held = new TaskCompletionSource();
        using var givesUp = new CancellationTokenSource();
        var first = _turns.RunAsync("talk", _ => held.Task);
        var second = _turns.RunAsync("talk", _ => Task.FromException(new InvalidOperationException("It gave up.")), givesUp.Token);
        var third = _turns.RunAsync("talk", _ => Task.FromResult("third"));

        await givesUp.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        Assert.False(third.IsCompleted);
        held.SetResult();

        Assert.Equal("third", await third);
        await first;
    }

    [Fact]
    public async Task Nothing_is_kept_of_a_conversation_that_is_idle()
    {
        var held = new TaskCompletionSource();
        Task[] turns = [_turns.RunAsync("one", _ => held.Task), _turns.RunAsync("one", _ => Task.CompletedTask), _turns.RunAsync("two", _ => held.Task)];
        Assert.Equal(2, _turns.Busy);
        held.SetResult();
        await Task.WhenAll(turns);

        Assert.Equal(0, _turns.Busy);
    }
}
