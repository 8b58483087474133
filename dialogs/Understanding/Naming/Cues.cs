using OrderBot.Dialogs.Understanding.Lu;

namespace OrderBot.Dialogs.Understanding.Naming;

/// <summary>The words beside numbers and ids that tell what they are, from the Naming files of all languages.</summary>
internal static class Cues
{
    public const string FilePrefix = "Naming.";

    private static readonly LuFile File = Load();

    public static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Of(string list) =>
        new HashSet<string>(File.Phrases(list), StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>As they are listed.</summary>
    public static string[] InOrder(string list) => [.. File.Phrases(list)];

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
