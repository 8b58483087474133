using System.Diagnostics;

namespace OrderBot.Load;

/// <summary>Holds conversations side by side, each turn after the answer to the one before, and measures what that costs.</summary>
public static class LoadRun
{
    public static async Task<Measured> MeasureAsync(ICaller[] callers, int process, TimeSpan duration)
    {
        var before = ServerUse.Read(process);
        var start = Stopwatch.GetTimestamp();
        var until = start + (long)(duration.TotalSeconds * Stopwatch.Frequency);
        var times = await Task.WhenAll(callers.Select(caller => Task.Run(() => TalkAsync(caller, until))));
        var elapsed = Stopwatch.GetElapsedTime(start);
        var after = ServerUse.Read(process);
        long[] all = [.. times.SelectMany(time => time)];
        Array.Sort(all);
        return new Measured(all.Length, elapsed.TotalSeconds, after.CpuMilliseconds - before.CpuMilliseconds, At(all, 0.5), At(all, 0.99), after.Megabytes);
    }

    private static async Task<List<long>> TalkAsync(ICaller caller, long until)
    {
        var times = new List<long>(1 << 16);
        while (Stopwatch.GetTimestamp() < until)
        {
            for (var turn = 0; turn < Talk.Turns.Length; turn++)
            {
                var start = Stopwatch.GetTimestamp();
                await caller.SayAsync(turn);
                times.Add(Stopwatch.GetTimestamp() - start);
            }
        }

        return times;
    }

    private static double At(long[] sorted, double share) => Stopwatch.GetElapsedTime(0, sorted[(int)((sorted.Length - 1) * share)]).TotalMilliseconds;
}
