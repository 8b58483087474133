using System.CommandLine;

namespace OrderBot.Commands;

/// <summary>The settings of a command: appsettings.json, then the environment, then --Name=value.</summary>
public static class CommandSettings
{
    private static readonly string[] OfTheHost = ["urls", "environment", "contentRoot", "AllowedHosts"];

    /// <exception cref="UsageException">A word that is no setting.</exception>
    public static string[] Words(ParseResult parsed) => Read(parsed.CommandResult.Command, parsed.UnmatchedTokens, takesText: false).Words;

    /// <summary>The settings of a command that takes a text, which may stand before or behind them; null when there is none.</summary>
    /// <exception cref="UsageException">A further word that is no setting.</exception>
    public static (string[] Words, string? Text) WordsAround(ParseResult parsed, Argument<string?> text) =>
        Read(parsed.CommandResult.Command, parsed.GetValue(text) is { } first ? [first, .. parsed.UnmatchedTokens] : parsed.UnmatchedTokens, takesText: true);

    private static (string[] Words, string? Text) Read(Command command, IReadOnlyList<string> said, bool takesText)
    {
        string? text = null;
        var words = new List<string>(said.Count);
        for (var i = 0; i < said.Count; i++)
        {
            var word = said[i];
            if (takesText && text is null && !word.StartsWith("--", StringComparison.Ordinal))
            {
                text = word;
                continue;
            }

            var name = word.StartsWith("--", StringComparison.Ordinal) ? word[2..].Split('=', 2)[0] : "";
            if (!IsKnown(name))
            {
                throw new UsageException($"\"{word}\" is neither {Kind(command)} nor a setting.{Meant(word, name, command)} Say {Typed(command)}--help to see what can be typed; a setting is given as --Name=value, such as --Marketplace:Reset=true.");
            }

            if (word.Contains('=', StringComparison.Ordinal))
            {
                words.Add(word);
            }
            else if (i + 1 < said.Count)
            {
                words.Add(word + "=" + said[++i]);
            }
            else
            {
                throw new UsageException($"The setting {word} needs a value: {word}=…");
            }
        }

        return ([.. words], text);
    }

    public static IConfiguration Configuration(ParseResult parsed) => Configuration(Words(parsed));

    public static IConfiguration Configuration(string[] words) => new ConfigurationBuilder()
        .SetBasePath(Home.Folder)
        .AddJsonFile("appsettings.json", optional: true)
        .AddEnvironmentVariables()
        .AddCommandLine(words)
        .Build();

    private static string Kind(Command command) => command is RootCommand ? "a command" : $"an option of {command.Name}";

    private static string Typed(Command command) => command is RootCommand ? "" : command.Name + " ";

    /// <summary>What was probably meant, as it is typed.</summary>
    private static string Meant(string word, string setting, Command command)
    {
        var (option, name) = (Nearest.Of(word.TrimStart('-'), command.Options.Select(one => one.Name.TrimStart('-'))), Nearest.Of(setting, SettingNames.All));
        return option is not null ? $" Did you mean --{option}?"
            : name is not null ? $" Did you mean --{name}=…?"
            : setting.Length == 0 && command is RootCommand && Nearest.Of(word, CommandLine.Names) is { } meant ? $" Did you mean {meant}?"
            : "";
    }

    private static bool IsKnown(string name) =>
        SettingNames.All.Contains(name.Replace("__", ":", StringComparison.Ordinal), StringComparer.OrdinalIgnoreCase)
        || OfTheHost.Contains(name, StringComparer.OrdinalIgnoreCase)
        || name.StartsWith(SettingNames.AllowedOrigins + ":", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("Logging:", StringComparison.OrdinalIgnoreCase);
}
