using System.CommandLine;

namespace OrderBot.Commands;

/// <summary>Lists the settings.</summary>
public static class SettingsCommand
{
    public static Command Create()
    {
        var json = new Option<bool>("--json") { Description = "Print a JSON object a setting: name, variable, default, unit, effect." };
        var file = new Option<bool>("--file") { Description = "Print a commented appsettings.json instead." };
        var command = new Command("settings", "Lists every setting with its default, unit and effect, as Markdown.") { json, file };
        command.SetAction(async (parsed, ct) =>
        {
            CommandSettings.Words(parsed);
            if (!parsed.GetValue(json))
            {
                await Console.Out.WriteAsync(parsed.GetValue(file) ? SettingsPage.SettingsFile() : SettingsPage.Markdown());
                return;
            }

            using var lines = JsonLines.OfConsole();
            foreach (var setting in SettingList.All)
            {
                await lines.WriteAsync(setting, CommandJson.Default.Setting, ct);
            }
        });
        return command;
    }
}
