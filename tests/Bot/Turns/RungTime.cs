namespace OrderBot.Bot.Tests.Turns;

/// <summary>A time of which one thing is asked: to tell when a span is over. That is when the test says so.</summary>
internal sealed class RungTime : TimeProvider
{
    private readonly TaskCompletionSource<(TimeSpan Span, Action Ring)> asked = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The span, once somebody waits for it, and what ends it.</summary>
    public Task<(TimeSpan Span, Action Ring)> Asked => asked.Task;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        asked.TrySetResult((dueTime, () => callback(state)));
        return new Bell();
    }

    private sealed class Bell : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
            // It rings only when the test rings it.
        }

        public ValueTask DisposeAsync() => default;
    }
}
