using OrderBot.Scripts;

namespace OrderBot.Dialogs.Tests;

/// <summary>What the supplier is shown as the reason.</summary>
public sealed class GivenReasonTests
{
    [Theory]
    [InlineData("it was ordered twice", "no, I meant 80010003", "same reason", "\"it was ordered twice\"")]
    [InlineData("I'd rather not say", "no, I meant 80010003", "same reason", "\"same reason\"")]
    [InlineData("too loud", "no, I meant 80010003", "yes please, that would be kind", "none given")]
    public async Task It_is_what_the_buyer_gave(string first, string corrected, string second, string shown)
    {
        await using var talk = new RootTalk(Script.Parse("reason", ""));
        foreach (var said in (string[])["cancel 80010005", first, corrected])
        {
            await talk.SayAsync(said, null, 0);
        }

        Assert.Contains(shown, Assert.Single(await talk.SayAsync(second, null, 1)).Text, StringComparison.Ordinal);
    }
}
