using System.Globalization;

namespace OrderBot.Load;

/// <summary>What a run showed: times in seconds and milliseconds, the bot's processor time in milliseconds, its memory in megabytes.</summary>
public sealed record Measured(int Turns, double Seconds, double CpuMilliseconds, double Half, double Ninety9, double Megabytes)
{
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Turns} turns, {Turns / Seconds:F0} turns/s, p50 {Half:F2} ms, p99 {Ninety9:F2} ms, CPU {CpuMilliseconds / Turns:F4} ms a turn, RSS {Megabytes:F0} MB");
}
