using OrderBot.Scripts;

namespace OrderBot.Dialogs.Tests;

public sealed class ConversationScripts
{
    public static TheoryData<string> All { get; } = [.. Script.Names];

    [Theory]
    [MemberData(nameof(All))]
    public Task A_conversation_goes_as_its_script_says_at_the_root_dialog(string script) =>
        ScriptRun.HoldAsync(script, talk => Task.FromResult<ITalk>(new RootTalk(talk)));
}
