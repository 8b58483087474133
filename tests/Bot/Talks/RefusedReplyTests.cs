using OrderBot.Scripts;

namespace OrderBot.Bot.Tests.Talks;

/// <summary>A channel that refuses replies: the turn stands, other buyers are told their news, and the replies go out after a restart.</summary>
public sealed class RefusedReplyTests
{
    [Theory]
    [InlineData(404)]
    [InlineData(403)]
    public async Task A_reply_that_a_channel_refuses_is_sent_after_a_restart_and_stops_nobody_else(int status)
    {
        await using var channel = await ChannelSide.StartAsync();
        await using var other = await ChannelSide.StartAsync();
        var first = await RunningShop.StartAsync();
        var talk = new ConnectorTalk(first, channel, Script.Parse("refused", "> hello"));
        var others = new ConnectorTalk(first, other, Script.Parse("others", "@ MB100002"));
        await others.SayAsync("hello", null, 1);
        channel.Refuses = status;
        Assert.Empty(await talk.SayAsync("where is my order 80010002", null, 0));
        await first.SupplierAsync("agree", "80010007");
        await first.SupplierAsync("agree", "80020007");
        Assert.Equal("OrderNews.SupplierAgreed", Assert.Single(await others.NewsAsync(1)).Name);
        await first.StopAsync();

        channel.Refuses = null;
        await using var second = await RunningShop.StartInAsync(first.Folder);
        Assert.Equal(["OrderStatus.Shipped", "OrderNews.SupplierAgreed"], (await talk.NewsAsync(2)).Select(heard => heard.Name));
        Assert.Equal("Cancelled", await second.StatusAsync("MB100001", "80010007"));
    }

    [Fact]
    public async Task A_reply_that_a_channel_goes_on_refusing_brings_no_apology()
    {
        await using var channel = await ChannelSide.StartAsync();
        var first = await RunningShop.StartAsync();
        var talk = new ConnectorTalk(first, channel, Script.Parse("refused", "> hello"));
        channel.RefusesLabel = "OrderStatus.Shipped";
        Assert.Empty(await talk.SayAsync("where is my order 80010002", null, 0));
        await first.StopAsync();

        var before = channel.Refusals;
        var second = await RunningShop.StartInAsync(first.Folder);
        Assert.True(SpinWait.SpinUntil(() => channel.Refusals > before, TimeSpan.FromSeconds(20)));
        await second.StopAsync();
        Assert.Empty(await talk.NewsAsync(0));
        Assert.Equal(before + 1, channel.Refusals);

        channel.RefusesLabel = null;
        await using var third = await RunningShop.StartInAsync(first.Folder);
        Assert.Equal(["OrderStatus.Shipped"], (await talk.NewsAsync(1)).Select(heard => heard.Name));
    }
}
