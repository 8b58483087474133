using System.Diagnostics;

namespace OrderBot.Turns;

/// <summary>When a channel took an activity in, by the clock that only counts on; for channels whose turns wait in a queue of their own.</summary>
/// <param name="LastTurn">Of an activity that was left: the last turn that was stored when it was taken in, by an earlier life or another replica.</param>
public sealed record Arrival(long Timestamp, long? LastTurn = null)
{
    private static readonly AsyncLocal<Arrival?> Flowing = new();

    public static Arrival Now => new(Stopwatch.GetTimestamp());

    /// <summary>That of the activity that is taken up again in this flow of calls; else now.</summary>
    public static Arrival Here => Flowing.Value ?? Now;

    /// <summary>From here on, in this flow of calls, what is run arrived then.</summary>
    public void Enter() => Flowing.Value = this;
}
