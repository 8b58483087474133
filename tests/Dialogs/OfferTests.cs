using OrderBot.Scripts;

namespace OrderBot.Dialogs.Tests;

/// <summary>What an answer offers is taken, left or called no help, by a button as by words.</summary>
public sealed class OfferTests
{
    [Theory]
    [InlineData("[Yes, look it up]", "UnpaidOrder.GoesByItself")]
    [InlineData("[No, thanks]", "AskHelp.AllRight")]
    [InlineData("[That did not help]", "AskHelp.DidNotHelp")]
    [InlineData("yes", "UnpaidOrder.GoesByItself")]
    [InlineData("no", "AskHelp.AllRight")]
    [InlineData("that isn't what I asked", "AskHelp.DidNotHelp")]
    [InlineData("80010006", "UnpaidOrder.GoesByItself")]
    public async Task It_is_answered(string said, string heard)
    {
        var script = Script.Parse("Offer", $"> how do I cancel an unpaid order?\nAskHelp.Answer\nAskHelp.OfferUnpaidOrder\n> {said}\n{heard}\n");
        await using var talk = new RootTalk(script);
        await new ScriptRun(script, talk).RunAsync();
    }
}
