using OrderBot.Scripts;

namespace OrderBot.Bot.Tests.Talks;

public sealed class ConversationScripts
{
    public static TheoryData<string> All { get; } = [.. Script.Names];

    /// <summary>In a terminal news comes with the next thing that is said; see <see cref="Commands.ChatTests"/>.</summary>
    public static TheoryData<string> WithoutNews { get; } = [.. Script.Names.Where(name => !Script.Load(name).HasNews)];

    [Theory]
    [MemberData(nameof(All))]
    public Task A_conversation_goes_as_its_script_says_over_the_bot_connector_protocol(string script) => ScriptRun.HoldAsync(script, ConnectorTalk.OpenAsync);

    [Theory]
    [MemberData(nameof(All))]
    public Task A_conversation_goes_as_its_script_says_over_direct_line(string script) => ScriptRun.HoldAsync(script, DirectLineTalk.OpenAsync);

    [Theory]
    [MemberData(nameof(WithoutNews))]
    public Task A_conversation_goes_as_its_script_says_in_a_terminal(string script) => ScriptRun.HoldAsync(script, ChatTalk.OpenAsync);
}
