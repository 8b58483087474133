namespace OrderBot.Consent.Tests;

/// <summary>A clock that stands still until it is told to move.</summary>
internal sealed class StillTime : TimeProvider
{
    public DateTimeOffset Now { get; set; } = new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.FromHours(2)).AddTicks(1);

    public override DateTimeOffset GetUtcNow() => Now;
}
