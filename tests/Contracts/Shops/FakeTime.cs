namespace OrderBot.Contracts.Tests;

/// <summary>A clock that stands still until it is told to move; waiting is real.</summary>
internal sealed class FakeTime : TimeProvider
{
    private long ticks = new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero).UtcTicks;

    public void Pass(TimeSpan time) => Interlocked.Add(ref ticks, time.Ticks);

    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref ticks), TimeSpan.Zero);
}
