using OrderBot.Bot.Tests.Talks;
using OrderBot.Scripts;

namespace OrderBot.Bot.Tests.Slack;

public sealed class SlackScripts
{
    public static TheoryData<string> InSlack { get; } = [.. SomeScripts.Of(Script.Names, 1)];

    [Theory]
    [MemberData(nameof(InSlack))]
    public Task A_conversation_goes_as_its_script_says_in_Slack(string script) => ScriptRun.HoldAsync(script, SlackTalk.OpenAsync);
}
