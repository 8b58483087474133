using OrderBot.Dialogs.Understanding.Lu;

namespace OrderBot.Dialogs.Understanding.Naming;

/// <summary>The words beside numbers and ids that tell what they are, from the Naming files of all languages.</summary>
internal static class Cues
{
    public const string FilePrefix = "Naming.";

    private const int Most = 64;

    private static readonly LuFile File = Load();
    private static readonly List<string> Lists = [.. File.PhraseLists.Select(list => list.Name).Distinct()];
    private static readonly Dictionary<string, ulong>.AlternateLookup<ReadOnlySpan<char>> ByWord = Words();

    /// <summary>A list, as its bit; 0 when there is none.</summary>
    public static ulong Of(string list) => Lists.IndexOf(list) is var at and >= 0 ? 1UL << at : 0;

    /// <summary>The bits of all lists that have a word.</summary>
    public static ulong ListsWith(ReadOnlySpan<char> word) => ByWord.TryGetValue(word, out var lists) ? lists : 0;

    /// <summary>As they are listed.</summary>
    public static string[] InOrder(string list) => [.. File.Phrases(list)];

    private static Dictionary<string, ulong>.AlternateLookup<ReadOnlySpan<char>> Words()
    {
        if (Lists.Count > Most)
        {
            throw new InvalidOperationException($"There are more than {Most} lists of cues.");
        }

        var words = new Dictionary<string, ulong>(StringComparer.OrdinalIgnoreCase);
        foreach (var list in Lists)
        {
            foreach (var word in File.Phrases(list))
            {
                words[word] = words.GetValueOrDefault(word) | Of(list);
            }
        }

        return words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    private static LuFile Load()
    {
        var assembly = typeof(Cues).Assembly;
        var text = new System.Text.StringBuilder();
        foreach (var name in assembly.GetManifestResourceNames())
        {
            if (name.StartsWith(FilePrefix, StringComparison.Ordinal) && name.EndsWith(".lu", StringComparison.Ordinal))
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                text.Append(reader.ReadToEnd()).Append('\n');
            }
        }

        return LuFile.Parse(FilePrefix + "lu", text.ToString());
    }
}
