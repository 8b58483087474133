using System.Reflection;

namespace OrderBot.Knowledge.Articles;

/// <summary>The articles of one language: the built-in ones, each replaced by the file of the same id in the folder of the settings.</summary>
internal sealed record ArticleShelf(IReadOnlyList<Article> Articles)
{
    private const string BuiltIn = "OrderBot.Knowledge.Articles.";

    /// <exception cref="InvalidDataException">The folder is missing, or an article cannot be read.</exception>
    public static ArticleShelf Open(KnowledgeSettings settings, string language = "en")
    {
        var byId = new SortedDictionary<string, Article>(StringComparer.Ordinal);
        foreach (var (file, source) in BuiltInSources(language).Concat(FolderSources(settings.ArticlesFolder, language)))
        {
            var article = ArticleReader.Read(source, file);
            byId[article.Id] = article;
        }

        return new ArticleShelf([.. byId.Values]);
    }

    private static IEnumerable<(string File, string Source)> BuiltInSources(string language)
    {
        var assembly = Assembly.GetExecutingAssembly();
        var prefix = $"{BuiltIn}{language}.";
        foreach (var name in assembly.GetManifestResourceNames())
        {
            if (name.StartsWith(prefix, StringComparison.Ordinal))
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                yield return (name[prefix.Length..], reader.ReadToEnd());
            }
        }
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
            yield return (Path.GetFileName(file), File.ReadAllText(file));
        }
    }
}
