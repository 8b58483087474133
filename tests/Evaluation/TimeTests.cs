using System.Diagnostics;
using OrderBot.Dialogs.Consent;
using OrderBot.Dialogs.Understanding;
using OrderBot.Understanding.Tests;
using Xunit.Abstractions;

namespace OrderBot.Evaluation.Tests;

/// <summary>What opening and reading cost.</summary>
public class TimeTests(ITestOutputHelper output)
{
    [Fact]
    public void Opening_and_reading_are_quick()
    {
        var watch = Stopwatch.StartNew();
        var reader = SentenceReader.Load();
        var load = watch.Elapsed;
        var median = double.MaxValue;
        for (var round = 0; round < 30; round++)
        {
            var times = new List<double>();
            foreach (var (_, said) in HeldBack.All)
            {
                watch.Restart();
                reader.Read(said);
                times.Add(watch.Elapsed.TotalMicroseconds);
            }

            // Other tests run beside this one: the quietest round tells what a reading costs.
            times.Sort();
            median = Math.Min(median, times[times.Count / 2]);
        }

        output.WriteLine($"opened in {load.TotalMilliseconds:0} ms, median reading {median:0} µs");
        Assert.True(load < TimeSpan.FromMilliseconds(400), $"opening took {load.TotalMilliseconds:0} ms");
        Assert.True(median < 100, $"a reading took {median:0} µs");
    }

    [Fact]
    public void A_yes_or_no_is_read_in_microseconds()
    {
        string[] texts = [.. Table.Rows("phrases.tsv").Select(row => row[2])];
        Read();
        // The first rounds are read by code that is not compiled well yet, and other tests run beside this one.
        var fastest = Enumerable.Range(0, 80).Min(_ => Read());

        output.WriteLine($"a yes or no {fastest / texts.Length:0.0} µs");
        Assert.InRange(fastest / texts.Length, 0, 20);

        double Read()
        {
            var start = Stopwatch.GetTimestamp();
            foreach (var text in texts)
            {
                ConsentReader.Read(text, "80010005");
            }

            return Stopwatch.GetElapsedTime(start).TotalMicroseconds;
        }
    }

    [Fact]
    public void What_is_known_of_a_language_takes_little_memory()
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var reader = SentenceReader.Load();
        var megabytes = (GC.GetTotalMemory(forceFullCollection: true) - before) / 1e6;

        output.WriteLine($"{megabytes:0.0} MB");
        Assert.True(megabytes < 30, $"{megabytes:0.0} MB");
        GC.KeepAlive(reader);
    }
}
