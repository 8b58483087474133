using System.Diagnostics;
using System.Globalization;

namespace OrderBot.SmallBotLoad;

/// <summary>What a load came to: turns and what one turn cost.</summary>
public sealed record LoadResult(int Turns, double TurnsPerSecond, double P50Milliseconds, double P99Milliseconds, double CpuMillisecondsPerTurn, double BytesPerTurn, long Collections)
{
    public static LoadResult Of(List<long>[] times, TimeSpan elapsed, ServerUse before, ServerUse after)
    {
        var all = times.SelectMany(static time => time).ToArray();
        Array.Sort(all);
        return new LoadResult(
            all.Length,
            all.Length / elapsed.TotalSeconds,
            At(all, 0.5),
            At(all, 0.99),
            (after.CpuMilliseconds - before.CpuMilliseconds) / all.Length,
            (double)(after.AllocatedBytes - before.AllocatedBytes) / all.Length,
            after.Collections - before.Collections);
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Turns} turns, {TurnsPerSecond:F0} turns/s, p50 {P50Milliseconds:F2} ms, p99 {P99Milliseconds:F2} ms, server CPU {CpuMillisecondsPerTurn:F4} ms a turn, {BytesPerTurn:F0} bytes a turn, {Collections} collections");

    private static double At(long[] sorted, double share) =>
        sorted.Length == 0 ? 0 : Stopwatch.GetElapsedTime(0, sorted[(int)((sorted.Length - 1) * share)]).TotalMilliseconds;
}
