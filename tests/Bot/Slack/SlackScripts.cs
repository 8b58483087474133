using OrderBot.Scripts;

namespace OrderBot.Bot.Tests.Slack;

public sealed class SlackScripts
{
    public static TheoryData<string> All { get; } = [.. Script.Names];

    [Theory]
    [MemberData(nameof(All))]
    public Task A_conversation_goes_as_its_script_says_in_Slack(string script) => ScriptRun.HoldAsync(script, SlackTalk.OpenAsync);
}
