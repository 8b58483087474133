using System.Diagnostics;
using System.Globalization;
using System.Text;
using OrderBot.Dialogs.Understanding;

namespace OrderBot.Evaluation.Tests;

/// <summary>How well a set of samples is read: per label, outside the scope, calibration and time. Arguable samples count nowhere.</summary>
internal sealed class Figures
{
    private readonly SortedDictionary<string, Count> _labels = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int All, int Accepted)> _outside = new() { ["near"] = default, ["far"] = default };
    private readonly (int All, double Score, int Right)[] _bins = new (int, double, int)[10];
    private readonly List<double> _times = [];
    private readonly List<string> _mistakes = [];

    public double MacroF1 => Labels.Headline.Where(l => Of(l).Right + Of(l).Missed > 0).Select(l => Of(l).F1).DefaultIfEmpty(1).Average();

    public double MedianMicroseconds => _times.Order().ElementAt(_times.Count / 2);

    public static Figures Of(SentenceReader reader, IEnumerable<Sample> samples)
    {
        var figures = new Figures();
        foreach (var sample in samples.Where(s => !s.IsSoft))
        {
            reader.Read(sample.Text);
            var start = Stopwatch.GetTimestamp();
            var reading = reader.Read(sample.Text);
            figures._times.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds);
            figures.Add(sample, reading);
        }

        return figures;
    }

    public Count Of(string label) => _labels.TryGetValue(label, out var count) ? count : _labels[label] = new Count();

    public double FalseAccepts(string kind) => Count.Share(_outside[kind].Accepted, _outside[kind].All);

    public override string ToString()
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"macro-F1 {MacroF1:0.000}; false accepts near {FalseAccepts("near"):0.0%} of {_outside["near"].All}, far {FalseAccepts("far"):0.0%} of {_outside["far"].All}; a reading takes {MedianMicroseconds:0} µs");
        foreach (var (label, count) in _labels)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{label,-16} precision {count.Precision:0.000} recall {count.Recall:0.000} of {count.Right + count.Missed}");
        }

        foreach (var (all, score, right) in _bins.Where(b => b.All > 0))
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"score {score / all:0.00} is right {Count.Share(right, all):0.00} of {all}");
        }

        return text.AppendJoin('\n', _mistakes).ToString();
    }

    private void Add(Sample sample, Reading reading)
    {
        var got = Labels.Of(reading);
        if (_outside.TryGetValue(sample.Kind, out var outside))
        {
            _outside[sample.Kind] = (outside.All + 1, outside.Accepted + (Labels.Headline.Contains(got) ? 1 : 0));
        }

        AddToCalibration(sample, reading);
        if (got == sample.Label || sample.Alternatives.Contains(got))
        {
            Of(got).Right += got == Labels.None ? 0 : 1;
            return;
        }

        Of(sample.Label).Missed += sample.Label == Labels.None ? 0 : 1;
        Of(got).Wrong += got == Labels.None ? 0 : 1;
        _mistakes.Add($"'{sample.Text}' is {sample.Label}, read as {reading.Decision} {string.Join(", ", reading.Intents)}");
    }

    private void AddToCalibration(Sample sample, Reading reading)
    {
        var best = reading.Intents[0];
        if (best.Intent != Intent.None)
        {
            ref var bin = ref _bins[Math.Min(9, (int)(best.Score * 10))];
            var guess = Labels.Of(best.About ?? best.Intent.ToString());
            bin = (bin.All + 1, bin.Score + best.Score, bin.Right + (guess == sample.Label ? 1 : 0));
        }
    }
}
