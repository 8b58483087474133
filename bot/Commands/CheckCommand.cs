using System.CommandLine;
using System.Globalization;
using OrderBot.Dialogs.Replies;
using OrderBot.Dialogs.Understanding.Lu;
using OrderBot.Knowledge;
using OrderBot.Storage;

namespace OrderBot.Commands;

/// <summary>Looks over wording, sayings, articles and settings, or lists what was not understood.</summary>
public static class CheckCommand
{
    public static Command Create()
    {
        var unanswered = new Option<bool>("--unanswered") { Description = "List what was not understood instead: how often, when last, and the words without what tells who wrote them." };
        var command = new Command("check", "Looks over wording, sayings, help articles and settings, and names what is wrong with them. Settings are given as --Name=value.")
        {
            TreatUnmatchedTokensAsErrors = false,
        };
        command.Add(unanswered);
        command.SetAction(async (parsed, _) =>
        {
            CommandSettings.Words(parsed);
            if (parsed.GetValue(unanswered))
            {
                await ListUnansweredAsync(BotSettings.Read(CommandSettings.Configuration(parsed), Home.Folder));
                return;
            }

            List<string> faults = [.. Faults(parsed)];
            foreach (var fault in faults)
            {
                await Console.Out.WriteLineAsync(fault);
            }

            if (faults.Count > 0)
            {
                throw new CommandException(faults.Count == 1 ? "One thing is wrong." : $"{faults.Count} things are wrong.");
            }

            await Console.Out.WriteLineAsync("Wording, sayings, articles and settings are in order.");
        });
        return command;
    }

    private static IEnumerable<string> Faults(ParseResult parsed) =>
    [
        .. WordingCheck.Run().Select(fault => "wording: " + fault),
        .. SayingsCheck.Run().Select(fault => "sayings: " + fault),
        .. Articles(parsed).Select(fault => "articles: " + fault),
        .. Settings(parsed),
    ];

    private static IReadOnlyList<string> Articles(ParseResult parsed)
    {
        try
        {
            return ArticleCheck.Run(BotSettings.Read(CommandSettings.Configuration(parsed), Home.Folder).Knowledge);
        }
        catch (SettingException)
        {
            // That is named among the settings.
            return ArticleCheck.Run();
        }
    }

    private static IEnumerable<string> Settings(ParseResult parsed)
    {
        try
        {
            BotSettings.Read(CommandSettings.Configuration(parsed), Home.Folder);
            return [];
        }
        catch (SettingException fault)
        {
            return ["settings: " + fault.Message];
        }
    }

    private static async Task ListUnansweredAsync(BotSettings settings)
    {
        var all = new UnansweredTexts(settings.DataFolder).All();
        foreach (var one in all)
        {
            var last = one.Last.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            await Console.Out.WriteLineAsync($"{one.Times}\t{last}\t{one.Text.ReplaceLineEndings(" ")}");
        }

        if (all.Count == 0)
        {
            await Console.Error.WriteLineAsync("Nothing was misunderstood so far.");
        }
    }
}
