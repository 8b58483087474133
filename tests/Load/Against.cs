using System.Globalization;

namespace OrderBot.Load;

/// <summary>Two builds in turns, for what the machine does meanwhile hits both alike: only the ratio counts.</summary>
public static class Against
{
    public static async Task CompareAsync(Side one, Side other, int seconds, int runs)
    {
        var (cpu, speed) = (new List<double>(), new List<double>());
        for (var run = 0; run < runs; run++)
        {
            var (first, second) = run % 2 == 0 ? (one, other) : (other, one);
            var (a, b) = (await first.MeasureAsync(seconds), await second.MeasureAsync(seconds));
            var (of, against) = run % 2 == 0 ? (a, b) : (b, a);
            cpu.Add(of.CpuMilliseconds / of.Turns / (against.CpuMilliseconds / against.Turns));
            speed.Add(of.Turns / of.Seconds / (against.Turns / against.Seconds));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{of.Turns / of.Seconds:F0} against {against.Turns / against.Seconds:F0} turns/s, CPU {of.CpuMilliseconds / of.Turns:F4} against {against.CpuMilliseconds / against.Turns:F4} ms a turn"));
        }

        Console.WriteLine($"Of the other's, median of {runs}: CPU a turn {Spread(cpu)}, turns/s {Spread(speed)}");
    }

    private static string Spread(List<double> ratios)
    {
        ratios.Sort();
        return string.Create(CultureInfo.InvariantCulture, $"{ratios[ratios.Count / 2]:F3} ({ratios[0]:F3} to {ratios[^1]:F3})");
    }
}
