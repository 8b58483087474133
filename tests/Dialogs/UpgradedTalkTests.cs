using OrderBot.Scripts;

namespace OrderBot.Dialogs.Tests;

/// <summary>A talk that an upgrade of its dialog cuts off: the bot says that it must start over, does, and acts on nothing that was said to the old one.</summary>
public sealed class UpgradedTalkTests
{
    [Fact]
    public async Task A_yes_to_a_question_of_the_old_version_is_none()
    {
        await using var talk = new RootTalk(Script.Parse("upgraded", ""));
        await talk.SayAsync("cancel order 80010005", null, 0);
        await talk.SayAsync("wrong size", null, 0);
        await talk.AgeAsync();
        Assert.Equal(["Routing.Upgraded", "CancelPaidOrder.OrderIsPaid", "CancelPaidOrder.AskWhy"], Names(await talk.SayAsync("yes", null, 0)));
        Assert.Equal("AwaitingShipment", await talk.StatusAsync("80010005"));
    }

    [Fact]
    public async Task An_answered_question_leaves_nothing_to_start_over()
    {
        await using var talk = new RootTalk(Script.Parse("upgraded", ""));
        await talk.SayAsync("how do I cancel a paid order?", null, 0);
        await talk.AgeAsync();
        Assert.Equal(["Routing.Upgraded"], Names(await talk.SayAsync("yes", null, 0)));
        Assert.Equal(["OrderStatus.Overview"], Names(await talk.SayAsync("where are my orders?", null, 0)));
    }

    private static IEnumerable<string> Names(IEnumerable<Heard> heard) => heard.Select(reply => reply.Name);
}
