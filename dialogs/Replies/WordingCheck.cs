using System.Reflection;
using System.Text;

namespace OrderBot.Dialogs.Replies;

/// <summary>Names what is wrong with the wording files: ones that cannot be read, and headings or blanks in which a language differs from English.</summary>
public static class WordingCheck
{
    private const string Ending = ".md";
    private const string English = "en";

    public static IReadOnlyList<string> Run()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.EndsWith(Ending, StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
            files[name] = reader.ReadToEnd();
        }

        return Of(files);
    }

    /// <param name="files">Texts by name, such as <c>AskHelp.en.md</c>.</param>
    public static IReadOnlyList<string> Of(IReadOnlyDictionary<string, string> files)
    {
        var faults = new List<string>();
        var books = new Dictionary<string, Dictionary<string, ReplyText>>(StringComparer.Ordinal);
        foreach (var (name, text) in files.OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            if (Read(name, text, faults) is { } book)
            {
                books[name] = book;
            }
        }

        var languages = books.Keys.Select(name => name.Split('.')[1]).Where(language => language != English).Distinct().ToArray();
        foreach (var (name, book) in books.Where(book => book.Key.Split('.')[1] == English))
        {
            foreach (var other in languages.Select(language => $"{name.Split('.')[0]}.{language}{Ending}"))
            {
                Compare(book, other, books.GetValueOrDefault(other), faults);
            }
        }

        return faults;
    }

    private static Dictionary<string, ReplyText>? Read(string name, string text, List<string> faults)
    {
        try
        {
            return ReplyFile.Read(name, text);
        }
        catch (Exception fault) when (fault is FormatException or ArgumentOutOfRangeException)
        {
            faults.Add(fault is FormatException ? fault.Message : $"{name}: a '{{' is not closed.");
            return null;
        }
    }

    private static void Compare(Dictionary<string, ReplyText> english, string name, Dictionary<string, ReplyText>? other, List<string> faults)
    {
        foreach (var (heading, text) in english)
        {
            if (other?.GetValueOrDefault(heading) is not { } translated)
            {
                faults.Add($"{name}: \"## {heading}\" is missing.");
            }
            else if (!translated.Blanks.Order().SequenceEqual(text.Blanks.Order()))
            {
                faults.Add($"{name}: \"## {heading}\" has the blanks {{{string.Join("}, {", translated.Blanks)}}}; English has {{{string.Join("}, {", text.Blanks)}}}.");
            }
        }

        faults.AddRange((other?.Keys ?? Enumerable.Empty<string>()).Where(heading => !english.ContainsKey(heading)).Select(heading => $"{name}: \"## {heading}\" is nowhere said."));
    }
}
