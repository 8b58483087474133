using System.Text;

namespace OrderBot;

/// <summary>The page about settings, and the commented settings file: both made from <see cref="SettingList"/>.</summary>
public static class SettingsPage
{
    /// <summary>The page, as Markdown.</summary>
    public static string Markdown()
    {
        var page = new StringBuilder(
            """
            # Settings

            Everything has a default. A setting is given as `--Name=value` on the command line, in the environment with `__` for `:` (`Consent__Expires`),
            or in `bot/appsettings.json`; the command line wins, then the environment. A wrong value is refused at start by its name.
            The address is ASP.NET's `ASPNETCORE_URLS` (default `http://localhost:3978`).

            This page is printed by `dotnet run --project bot -- settings`; a test keeps it true.

            | setting | default | unit | effect |
            |---|---|---|---|

            """.ReplaceLineEndings("\n"));
        foreach (var setting in SettingList.All)
        {
            page.Append("| `").Append(setting.Name).Append("` | ").Append(setting.Default).Append(" | ").Append(setting.Unit).Append(" | ").Append(setting.Effect).Append(" |\n");
        }

        return page.ToString();
    }

    /// <summary>`appsettings.json`: what is set, and every setting as a comment.</summary>
    public static string SettingsFile()
    {
        var file = new StringBuilder(
            """
            {
              // Everything has a default. To set something, take its line out of the comment; sections are written as "Section:Name".
              // The environment (Section__Name) and the command line (--Section:Name=value) win over this file. Secrets belong in neither.

            """.ReplaceLineEndings("\n"));
        foreach (var setting in SettingList.All)
        {
            file.Append("  // ").Append(setting.Effect).Append(" (").Append(setting.Unit).Append("; default ").Append(setting.Default).Append(")\n");
            file.Append("  // \"").Append(setting.Name).Append("\": \"\",\n");
        }

        return file.Append(
            """
              "Logging": {
                "LogLevel": {
                  "Default": "Information",
                  "Microsoft": "Warning",
                  "System.Net.Http": "Warning"
                }
              }
            }

            """.ReplaceLineEndings("\n")).ToString();
    }
}
