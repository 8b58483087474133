namespace OrderBot.Bot.Tests.Turns;

/// <summary>A time that stands still until it is moved; what is due meanwhile happens then, in order.</summary>
internal sealed class ManualTime : TimeProvider
{
    private readonly List<Timer> timers = [];
    private TimeSpan now;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => now.Ticks;

    public override DateTimeOffset GetUtcNow() => DateTimeOffset.UnixEpoch + now;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(this, () => callback(state), now + dueTime, period);
        timers.Add(timer);
        return timer;
    }

    public void Pass(TimeSpan time)
    {
        var end = now + time;
        while (timers.Where(timer => timer.Due <= end).MinBy(timer => timer.Due) is { } next)
        {
            now = next.Due;
            next.Due += next.Period;
            next.Ring();
        }

        now = end;
    }

    private sealed class Timer(ManualTime time, Action ring, TimeSpan due, TimeSpan period) : ITimer
    {
        public TimeSpan Due { get; set; } = due;

        public TimeSpan Period => period;

        public void Ring() => ring();

        public bool Change(TimeSpan dueTime, TimeSpan period) => throw new NotSupportedException();

        public void Dispose() => time.timers.Remove(this);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return default;
        }
    }
}
