using OrderBot.House.Tests.Code;

namespace OrderBot.House.Tests;

/// <summary>The page about settings and the commented settings file are what the code says.</summary>
public sealed class SettingsPageTests
{
    [Fact]
    public void Every_setting_is_explained_once() =>
        Assert.Equal(SettingNames.All.Order(StringComparer.Ordinal), SettingList.All.Select(setting => setting.Name).Order(StringComparer.Ordinal));

    /// <summary>Print it anew with: dotnet run --project bot -- settings &gt; bot/Settings/Settings.md</summary>
    [Fact]
    public void The_page_is_printed_from_the_code() =>
        Assert.Equal(SettingsPage.Markdown(), File.ReadAllText(Repository.At("bot/Settings/Settings.md")).ReplaceLineEndings("\n"));

    /// <summary>Print it anew with: dotnet run --project bot -- settings --file &gt; bot/appsettings.json</summary>
    [Fact]
    public void The_settings_file_names_every_setting_in_a_comment() =>
        Assert.Equal(SettingsPage.SettingsFile(), File.ReadAllText(Repository.At("bot/appsettings.json")).ReplaceLineEndings("\n"));
}
