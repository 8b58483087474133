using OrderBot.Bot.Tests.Talks;
using OrderBot.Scripts;

namespace OrderBot.Bot.Tests.Browser;

/// <summary>The scripts once more, where a buyer holds them: in Web Chat on the shop's page, in a real browser.</summary>
public sealed class ScriptsInBrowser(ShopInBrowser browser) : IClassFixture<ShopInBrowser>
{
    /// <summary>A page takes seconds for each: every so manieth is held, unless ORDERBOT_ALL_SCRIPTS is set.</summary>
    private const int Every = 60;

    /// <summary>In Web Chat nobody else reads along.</summary>
    public static TheoryData<string> InWebChat { get; } = [.. SomeScripts.Of(Script.Names.Where(name => !Script.Load(name).IsGroup), 7, Every)];

    [Theory]
    [MemberData(nameof(InWebChat))]
    public Task A_conversation_goes_as_its_script_says_in_web_chat(string script) =>
        ScriptRun.HoldAsync(script, told => BrowserTalk.OpenAsync(told, browser));
}
