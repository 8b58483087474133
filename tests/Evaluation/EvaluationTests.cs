using OrderBot.Dialogs.Understanding;
using OrderBot.Dialogs.Understanding.Lu;
using Xunit.Abstractions;

namespace OrderBot.Evaluation.Tests;

/// <summary>Reads our own held-back sayings, and the files that the variable EVALUATION names (a file or a folder of .jsonl).</summary>
public class EvaluationTests(ITestOutputHelper output)
{
    private const int FewWords = 4;

    private static readonly SentenceReader Reader = SentenceReader.Of();

    [Fact]
    public void Our_held_back_sayings_are_read_as_well_as_when_this_was_committed() =>
        Check(HeldBack.All, macroF1: 0.985, recall: 0.97, near: 0.02, far: 0.02);

    [Fact]
    public void Other_ways_of_speaking_are_read_as_well_as_when_this_was_committed() =>
        Check(HeldBack.WaysOfSpeaking, macroF1: 0.985, recall: 0.97, near: 0.02, far: 0.02);

    [Fact]
    public void Every_intent_is_read_as_well_as_when_this_was_committed()
    {
        var figures = IntentFigures.Of(Reader, HeldBack.All);
        output.WriteLine(figures.ToString());

        Assert.True(figures.MacroF1 >= 0.90, figures.ToString());
        Assert.True(figures.FalseAccepts <= 0.05, figures.ToString());
    }

    [Fact]
    public void What_was_learnt_at_build_is_what_learning_anew_gives()
    {
        var anew = SentenceReader.Learn();

        Assert.All(HeldBack.All, row => Assert.Equal(anew.Read(row.Said).Intents, Reader.Read(row.Said).Intents));
    }

    [Fact]
    public void What_others_collected_is_read_and_reported()
    {
        foreach (var file in OthersFiles())
        {
            var samples = File.ReadLines(file).Where(l => l.Contains("\"label\"", StringComparison.Ordinal)).Select(Sample.FromJson).ToArray();
            if (samples.Length > 0)
            {
                output.WriteLine($"{Path.GetFileName(file)}: {Figures.Of(Reader, samples)}");
            }
        }
    }

    [Fact]
    public void No_saying_of_more_than_a_few_words_is_one_that_others_collected()
    {
        var theirs = OthersFiles().SelectMany(File.ReadLines).Where(l => l.Contains("\"text\"", StringComparison.Ordinal) && l.Contains("\"label\"", StringComparison.Ordinal))
            .Select(l => Plain(Sample.FromJson(l).Text)).ToHashSet();
        var copied = OurSayings().Select(Plain).Where(s => s.Split(' ').Length > FewWords && theirs.Contains(s)).ToArray();

        Assert.Empty(copied);
    }

    [Fact]
    public void Every_wish_has_at_least_120_sayings()
    {
        var counts = Files().SelectMany(f => f.Sections).GroupBy(s => s.Name.Split('.')[0]).ToDictionary(g => g.Key, g => g.Sum(s => s.Sayings.Count));

        Assert.Equal(Enum.GetNames<Intent>().Order(), counts.Keys.Order());
        Assert.All(counts, c => Assert.True(c.Value >= 120, $"{c.Key} has {c.Value} sayings"));
    }

    private void Check(IReadOnlyList<(string Meant, string Said)> rows, double macroF1, double recall, double near, double far)
    {
        var figures = Figures.Of(Reader, rows.Select(Sample.FromRow));
        output.WriteLine(figures.ToString());

        Assert.True(figures.MacroF1 >= macroF1, figures.ToString());
        Assert.All(["cancel_order", "order_status", "forgot_password"], label => Assert.True(figures.Of(label).Recall >= recall, figures.ToString()));
        Assert.True(figures.FalseAccepts("near") <= near, figures.ToString());
        Assert.True(figures.FalseAccepts("far") <= far, figures.ToString());
    }

    private static IEnumerable<string> OurSayings() => Files().SelectMany(f => f.Sections).SelectMany(s => s.Sayings).Select(s => s.Text);

    private static IEnumerable<LuFile> Files()
    {
        var assembly = typeof(SentenceReader).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.EndsWith(".en.lu", StringComparison.Ordinal) && !n.StartsWith("Consent.", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return LuFile.Parse(name, reader.ReadToEnd());
        }
    }

    private static string[] OthersFiles() => Environment.GetEnvironmentVariable("EVALUATION") switch
    {
        null or "" => [],
        var folder when Directory.Exists(folder) => Directory.GetFiles(folder, "*.jsonl"),
        var file => [file],
    };

    private static string Plain(string text) =>
        string.Join(' ', new string([.. text.ToLowerInvariant().Where(c => c is not '\'' and not '\u2019').Select(c => char.IsLetterOrDigit(c) ? c : ' ')])
            .Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
