using System.Diagnostics;
using OrderBot.Dialogs.Understanding;
using Xunit.Abstractions;

namespace OrderBot.Understanding.Tests.Intents;

/// <summary>Prints what loading and reading cost; the bounds are far above it, for busy machines.</summary>
public class TimeTests(ITestOutputHelper output)
{
    [Fact]
    public void Loading_and_reading_are_quick()
    {
        var watch = Stopwatch.StartNew();
        var reader = SentenceReader.Load();
        var load = watch.Elapsed;
        var sayings = Table.Rows("held-back.tsv").Select(r => r[1]).ToArray();
        var times = new List<double>();
        for (var round = 0; round < 20; round++)
        {
            foreach (var saying in sayings)
            {
                watch.Restart();
                reader.Read(saying);
                times.Add(watch.Elapsed.TotalMicroseconds);
            }
        }

        times.Sort();
        output.WriteLine($"load {load.TotalMilliseconds:0} ms, median reading {times[times.Count / 2]:0} µs, p99 {times[times.Count * 99 / 100]:0} µs");
        Assert.True(load < TimeSpan.FromSeconds(4));
        Assert.True(times[times.Count / 2] < 2000);
    }
}
