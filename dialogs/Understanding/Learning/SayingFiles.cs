using System.Reflection;
using System.Text;
using OrderBot.Dialogs.Understanding.Lu;
using OrderBot.Dialogs.Understanding.Naming;

namespace OrderBot.Dialogs.Understanding.Learning;

/// <summary>The sayings and word lists of a language, from the .lu files beside the dialogs.</summary>
internal static class SayingFiles
{
    /// <summary>How yes and no are said, what a number is, and what is said around a question is read by other means.</summary>
    private static readonly string[] Apart = ["Consent.", "Said", Cues.FilePrefix];

    /// <exception cref="ArgumentException">There are no sayings in that language.</exception>
    public static LuFile Load(string language)
    {
        var assembly = typeof(SayingFiles).Assembly;
        var ending = $".{language}.lu";
        var names = assembly.GetManifestResourceNames();
        Array.Sort(names, StringComparer.Ordinal);
        var root = new StringBuilder();
        foreach (var name in names)
        {
            if (name.EndsWith(ending, StringComparison.Ordinal) && !Array.Exists(Apart, a => name.StartsWith(a, StringComparison.Ordinal)))
            {
                root.Append("[sayings](").Append(name).Append(")\n");
            }
        }

        return root.Length == 0
            ? throw new ArgumentException($"There are no sayings in the language '{language}'.", nameof(language))
            : LuFile.Parse("sayings", root.ToString(), name => Text(assembly, name));
    }

    private static string? Text(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name);
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
