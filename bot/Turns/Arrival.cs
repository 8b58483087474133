using System.Diagnostics;

namespace OrderBot.Turns;

/// <summary>When a channel took an activity in, by the clock that only counts on; for channels whose turns wait in a queue of their own.</summary>
public sealed record Arrival(long Timestamp)
{
    public static Arrival Now => new(Stopwatch.GetTimestamp());
}
