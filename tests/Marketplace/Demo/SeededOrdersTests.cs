using OrderBot.Orders;

namespace OrderBot.Marketplace.Tests;

public sealed class SeededOrdersTests
{
    [Fact]
    public async Task Seeded_orders_are_ten_a_buyer_and_the_same_every_time()
    {
        using var one = new Shop(settings => settings with { SeedOrders = 25 });
        using var other = new Shop(settings => settings with { SeedOrders = 25 });
        Assert.Equal(10, await CountAsync(one, "MB100003"));
        Assert.Equal(10, await CountAsync(one, "MB100004"));
        Assert.Equal(5, await CountAsync(one, "MB100005"));
        var mine = await one.OrderAsync("80040003", new Buyer("MB100004"));
        Assert.Equivalent(mine, await other.OrderAsync("80040003", new Buyer("MB100004")), strict: true);
    }

    [Fact]
    public async Task A_greater_number_adds_the_missing_ones()
    {
        using var one = new Shop(settings => settings with { SeedOrders = 15 });
        Assert.Equal(5, await CountAsync(one, "MB100004"));
        using var more = new Shop(settings => settings with { SeedOrders = 40 }, one);
        Assert.Equal(10, await CountAsync(more, "MB100004"));
        Assert.Equal(10, await CountAsync(more, "MB100006"));
        using var fewer = new Shop(sameFolderAs: one);
        Assert.Equal(10, await CountAsync(fewer, "MB100006"));
    }

    private static async Task<int> CountAsync(Shop shop, string memberId) =>
        (await shop.Orders.ListAsync(new Buyer(memberId), OrderTab.All, null, 100, CancellationToken.None)).Orders.Count;
}
