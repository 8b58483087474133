namespace OrderBot.Evaluation.Tests;

/// <summary>Our own sayings that nothing was learnt from: what is meant, tab, what is said.</summary>
internal static class HeldBack
{
    public static IReadOnlyList<(string Meant, string Said)> All { get; } = [.. Rows("held-back.tsv")];

    /// <summary>Said in the manner of people who were never asked to be understood: shop traffic, crowds, agents' customers.</summary>
    public static IReadOnlyList<(string Meant, string Said)> WaysOfSpeaking { get; } = [.. Rows("ways-of-speaking.tsv")];

    private static IEnumerable<(string Meant, string Said)> Rows(string name)
    {
        using var reader = new StreamReader(typeof(HeldBack).Assembly.GetManifestResourceStream(name)!);
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split('\t');
            yield return (cells[0], cells[1]);
        }
    }
}
