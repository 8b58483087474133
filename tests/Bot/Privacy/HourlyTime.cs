namespace OrderBot.Bot.Tests.Privacy;

/// <summary>A time that is moved by hand: what comes each hour comes when it is rung for, a short wait is over at once.</summary>
internal sealed class HourlyTime : TimeProvider
{
    private long ticks = new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero).UtcTicks;
    private volatile Action? hourly;

    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref ticks), TimeSpan.Zero);

    public void Pass(TimeSpan by) => Interlocked.Add(ref ticks, by.Ticks);

    public void Ring() => hourly!();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (period > TimeSpan.Zero)
        {
            hourly = () => callback(state);
        }
        else
        {
            ThreadPool.QueueUserWorkItem(_ => callback(state));
        }

        return new Nothing();
    }

    private sealed class Nothing : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => default;
    }
}
