using Microsoft.Extensions.DependencyInjection;
using OrderBot.Bot.Tests.Talks;
using OrderBot.Orders;
using OrderBot.Scripts;

namespace OrderBot.Bot.Tests.News;

/// <summary>One order that cannot be read keeps no other buyer's news waiting for ever, and its own is not lost.</summary>
public sealed class StuckNewsTests
{
    [Fact]
    public async Task News_that_fails_again_and_again_is_told_when_its_buyer_is_met_and_the_others_now()
    {
        UnreadableOrders orders = null!;
        await using var channel = await ChannelSide.StartAsync();
        await using var others = await ChannelSide.StartAsync();
        await using var shop = await RunningShop.StartWithAsync(services =>
        {
            var inner = services.Last(one => one.ServiceType == typeof(IOrderService));
            services.AddSingleton<IOrderService>(provider => orders = new UnreadableOrders((IOrderService)inner.ImplementationFactory!(provider)));
            services.AddSingleton<TimeProvider>(new HastyTime(TimeSpan.FromSeconds(5)));
        });
        var talk = new ConnectorTalk(shop, channel, Script.Parse("stuck", "> hello"));
        var other = new ConnectorTalk(shop, others, Script.Parse("others", "@ MB100002"));
        await talk.SayAsync("hello", null, 1);
        await other.SayAsync("hello", null, 1);

        orders.Unreadable = "80010007";
        await shop.SupplierAsync("agree", "80010007");
        await shop.SupplierAsync("agree", "80020007");
        Assert.Equal("OrderNews.SupplierAgreed", Assert.Single(await other.NewsAsync(1)).Name);
        Assert.InRange(orders.Tries, 10, 100);

        // What its buyer says is heard all the same.
        Assert.Equal(["SmallTalk.HelloName"], (await talk.SayAsync("hello", null, 1)).Select(heard => heard.Name));
        orders.Unreadable = null;
        Assert.Equal(["OrderNews.SupplierAgreed", "SmallTalk.HelloName"], (await talk.SayAsync("hello", null, 2)).Select(heard => heard.Name));
    }
}
