using System.Reflection;

namespace OrderBot.Knowledge.Retrieval.Subjects;

/// <summary>Questions as buyers put them, one a line, in a file for each article and one for what none answers.</summary>
internal static class AskedExamples
{
    /// <summary>Where an article's id would be: what no article answers.</summary>
    public const string None = "none";

    private const string Folder = "OrderBot.Knowledge.Retrieval.Subjects.";
    private const string Ending = ".en.txt";

    public static Dictionary<string, List<string>> Read()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var examples = new Dictionary<string, List<string>>();
        foreach (var name in assembly.GetManifestResourceNames())
        {
            if (name.StartsWith(Folder, StringComparison.Ordinal))
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                var lines = examples[name[Folder.Length..^Ending.Length]] = [];
                while (reader.ReadLine() is { } line)
                {
                    if (line.Length > 0)
                    {
                        lines.Add(line);
                    }
                }
            }
        }

        return examples;
    }
}
