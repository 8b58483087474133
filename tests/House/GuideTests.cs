using OrderBot.House.Tests.Code;
using OrderBot.House.Tests.Rules;

namespace OrderBot.House.Tests;

/// <summary>What a guide names is there.</summary>
public sealed class GuideTests
{
    public static TheoryData<string> Pages => [.. Guides.All];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_link_leads_somewhere(string guide) => Rule.Holds(Guides.Links(guide).Where(path => !Path.Exists(Repository.At(path))));

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_path_is_one_of_the_repository(string guide) => Rule.Holds(Guides.Paths(guide).Where(path => !Path.Exists(Repository.At(path)) && !IsMade(path)));

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_setting_exists(string guide) => Rule.Holds(Guides.SettingsIn(Guides.Read(guide)).Except(SettingNames.All));

    [Fact]
    public void A_setting_is_found_in_prose_and_in_commands() => Assert.Equal(
        ["Orders:Url", "Limits:Enabled", "Slack:BotToken"],
        Guides.SettingsIn("Set `Orders:Url`, say --Limits:Enabled=false, or export Slack__BotToken=… at http://localhost:3978. Note: Nothing else."));

    /// <summary>By a build, by the bot while it runs, or by who follows the guide.</summary>
    private static bool IsMade(string path) =>
        path.StartsWith("artifacts/", StringComparison.Ordinal) || path.StartsWith("bot/data", StringComparison.Ordinal) || path.Contains("/OrderContents", StringComparison.Ordinal);
}
