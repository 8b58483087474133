using OrderBot.Knowledge;

namespace OrderBot;

/// <summary>Reads where the help articles are: in the setting's folder; in a checkout, those that are being written; else the built-in ones alone.</summary>
internal static class ArticlesSetting
{
    private static readonly string Beside = Path.Combine("..", "knowledge", "Articles");

    /// <exception cref="SettingException">The folder is not there.</exception>
    public static KnowledgeSettings Read(SettingReader read, string home)
    {
        if (read.Text(SettingNames.ArticlesFolder) is { } set)
        {
            return Directory.Exists(set)
                ? new KnowledgeSettings { ArticlesFolder = Path.GetFullPath(set) }
                : throw new SettingException(SettingNames.ArticlesFolder, set, "there is no such folder; it holds a folder for each language, as en");
        }

        var beside = Path.GetFullPath(Path.Combine(home, Beside));
        return new KnowledgeSettings { ArticlesFolder = Directory.Exists(beside) ? beside : null };
    }
}
