using OrderBot.Scripts;

namespace OrderBot.Bot.Tests.Talks;

/// <summary>The scripts, over the wire.</summary>
public sealed class ConversationScripts
{
    public static TheoryData<string> OverTheConnector { get; } = [.. SomeScripts.Of(Script.Names, 0)];

    public static TheoryData<string> OnPostgreSql { get; } = [.. SomeScripts.Of(Script.Names, 7, every: 15)];

    /// <summary>A group is a matter of the channels behind the Bot Connector.</summary>
    public static TheoryData<string> OverDirectLine { get; } = [.. SomeScripts.Of(Script.Names.Where(name => !Script.Load(name).IsGroup), 2)];

    /// <summary>In a terminal news comes with the next thing that is said; see <see cref="Commands.ChatTests"/>.</summary>
    public static TheoryData<string> WithoutNews { get; } = [.. SomeScripts.Of(Script.Names.Where(name => Script.Load(name) is { HasNews: false, IsGroup: false }), 4)];

    [Theory]
    [MemberData(nameof(OverTheConnector))]
    public Task A_conversation_goes_as_its_script_says_over_the_bot_connector_protocol(string script) => ScriptRun.HoldAsync(script, ConnectorTalk.OpenAsync);

    [Theory]
    [MemberData(nameof(OnPostgreSql))]
    public Task A_conversation_goes_as_its_script_says_on_PostgreSQL(string script) => ScriptRun.HoldAsync(script, ConnectorTalk.OpenOnPostgreSqlAsync);

    [Theory]
    [MemberData(nameof(OverDirectLine))]
    public Task A_conversation_goes_as_its_script_says_over_direct_line(string script) => ScriptRun.HoldAsync(script, DirectLineTalk.OpenAsync);

    [Theory]
    [MemberData(nameof(WithoutNews))]
    public Task A_conversation_goes_as_its_script_says_in_a_terminal(string script) => ScriptRun.HoldAsync(script, ChatTalk.OpenAsync);
}
