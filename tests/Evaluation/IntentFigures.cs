using System.Globalization;
using System.Text;
using OrderBot.Dialogs.Understanding;

namespace OrderBot.Evaluation.Tests;

/// <summary>How well each of the intents by itself is read; only what would be acted on counts.</summary>
internal sealed class IntentFigures
{
    private const string None = "None";

    private readonly Dictionary<string, (int Right, int Missed, int Wrong)> _counts = new(StringComparer.Ordinal);
    private readonly List<string> _mistakes = [];
    private int _outside;
    private int _accepted;

    public double FalseAccepts => _outside == 0 ? 0 : (double)_accepted / _outside;

    public double MacroF1 => _counts.Where(c => c.Key != None).Average(c => F1(c.Value));

    public static IntentFigures Of(SentenceReader reader, IEnumerable<(string Meant, string Said)> sayings)
    {
        var figures = new IntentFigures();
        foreach (var (meant, said) in sayings)
        {
            figures.Add(reader.Read(said), meant.StartsWith(None, StringComparison.Ordinal) ? None : meant);
        }

        return figures;
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"macro-F1 {MacroF1:0.000}, false accepts {_accepted} of {_outside}");
        foreach (var (name, (right, missed, wrong)) in _counts)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{name}: right {right}, missed {missed}, wrong {wrong}");
        }

        return text.AppendJoin('\n', _mistakes).ToString();
    }

    private static double F1((int Right, int Missed, int Wrong) count) =>
        2.0 * count.Right / Math.Max(1, (2 * count.Right) + count.Missed + count.Wrong);

    private void Add(Reading reading, string expected)
    {
        var best = reading.Intents[0];
        var got = reading.Decision != Decision.Act ? None : best.About is null ? best.Intent.ToString() : $"{best.Intent}.{best.About}";
        _outside += expected == None ? 1 : 0;
        _accepted += expected == None && got != None ? 1 : 0;
        var counts = _counts.GetValueOrDefault(expected);
        if (got == expected)
        {
            _counts[expected] = counts with { Right = counts.Right + 1 };
            return;
        }

        _counts[expected] = counts with { Missed = counts.Missed + 1 };
        _counts[got] = _counts.GetValueOrDefault(got) with { Wrong = _counts.GetValueOrDefault(got).Wrong + 1 };
        _mistakes.Add($"'{reading.Text}' is {expected}, read as {reading.Decision} {string.Join(", ", reading.Intents)}");
    }
}
