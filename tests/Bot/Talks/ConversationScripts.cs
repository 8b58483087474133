using OrderBot.Scripts;

namespace OrderBot.Bot.Tests.Talks;

public sealed class ConversationScripts
{
    public static TheoryData<string> All { get; } = [.. Script.Names];

    /// <summary>A group is a matter of the channels behind the Bot Connector.</summary>
    public static TheoryData<string> WithOnePerson { get; } = [.. Script.Names.Where(name => !Script.Load(name).IsGroup)];

    /// <summary>In a terminal news comes with the next thing that is said; see <see cref="Commands.ChatTests"/>.</summary>
    public static TheoryData<string> WithoutNews { get; } = [.. Script.Names.Where(name => Script.Load(name) is { HasNews: false, IsGroup: false })];

    [Theory]
    [MemberData(nameof(All))]
    public Task A_conversation_goes_as_its_script_says_over_the_bot_connector_protocol(string script) => ScriptRun.HoldAsync(script, ConnectorTalk.OpenAsync);

    [Theory]
    [MemberData(nameof(WithOnePerson))]
    public Task A_conversation_goes_as_its_script_says_over_direct_line(string script) => ScriptRun.HoldAsync(script, DirectLineTalk.OpenAsync);

    [Theory]
    [MemberData(nameof(WithoutNews))]
    public Task A_conversation_goes_as_its_script_says_in_a_terminal(string script) => ScriptRun.HoldAsync(script, ChatTalk.OpenAsync);
}
