namespace OrderBot.Bot.Tests.News;

/// <summary>The machine's time, but a wait of this length is over at once.</summary>
internal sealed class HastyTime(TimeSpan wait) : TimeProvider
{
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        base.CreateTimer(callback, state, dueTime == wait ? TimeSpan.FromMilliseconds(1) : dueTime, period);
}
