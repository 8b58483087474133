using System.Reflection;
using OrderBot.Knowledge.Retrieval.Prepared;
using OrderBot.Knowledge.Retrieval.Subjects;

namespace OrderBot.Knowledge.Articles;

/// <summary>The articles of one language: the built-in ones, each replaced by the file of the same id in the folder of the settings.</summary>
/// <param name="Readers">What was learnt about exactly these articles beforehand; null when it has to be learnt.</param>
internal sealed record ArticleShelf(IReadOnlyList<Article> Articles, SubjectReaders? Readers = null)
{
    private const string BuiltIn = "OrderBot.Knowledge.Articles.";

    /// <exception cref="InvalidDataException">The folder is missing, or an article cannot be read.</exception>
    public static ArticleShelf Open(KnowledgeSettings settings, string language = "en")
    {
        var builtIn = PreparedShelf.Load() ?? ReadBuiltIn(language);
        var own = Read(FolderSources(settings.ArticlesFolder, language));
        if (own.Count == 0)
        {
            return builtIn;
        }

        var byId = new SortedDictionary<string, Article>(StringComparer.Ordinal);
        foreach (var article in builtIn.Articles.Concat(own))
        {
            byId[article.Id] = article;
        }

        return new ArticleShelf([.. byId.Values]);
    }

    /// <summary>Whether the settings' folder has nothing that is not built in.</summary>
    /// <exception cref="InvalidDataException">The folder is missing.</exception>
    public static bool IsBuiltIn(KnowledgeSettings settings, string language = "en") => !FolderSources(settings.ArticlesFolder, language).Any();

    /// <summary>The built-in articles, read from their sources.</summary>
    public static ArticleShelf ReadBuiltIn(string language = "en") =>
        new([.. Read(BuiltInSources(language)).OrderBy(article => article.Id, StringComparer.Ordinal)]);

    private static List<Article> Read(IEnumerable<(string File, string Source)> sources) =>
        [.. sources.Select(source => ArticleReader.Read(source.Source, source.File))];

    private static IEnumerable<(string File, string Source)> BuiltInSources(string language)
    {
        var prefix = $"{BuiltIn}{language}.";
        foreach (var name in Assembly.GetExecutingAssembly().GetManifestResourceNames())
        {
            if (name.StartsWith(prefix, StringComparison.Ordinal))
            {
                yield return (name[prefix.Length..], BuiltInSource(name)!);
            }
        }
    }

    private static string? BuiltInSource(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name);
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static IEnumerable<(string File, string Source)> FolderSources(string? folder, string language)
    {
        if (folder is null)
        {
            yield break;
        }

        if (!Directory.Exists(folder))
        {
            throw new InvalidDataException($"Knowledge:ArticlesFolder: I can't find the folder '{folder}'.");
        }

        var ofLanguage = Path.Combine(folder, language);
        string[] files = Directory.Exists(ofLanguage) ? Directory.GetFiles(ofLanguage, "*.md") : [];
        foreach (var file in files.Order(StringComparer.Ordinal))
        {
            var (name, source) = (Path.GetFileName(file), File.ReadAllText(file));
            // In a checkout they are all the same until one is edited.
            if (source != BuiltInSource($"{BuiltIn}{language}.{name}"))
            {
                yield return (name, source);
            }
        }
    }
}
