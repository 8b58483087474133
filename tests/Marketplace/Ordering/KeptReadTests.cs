using OrderBot.Orders;

namespace OrderBot.Marketplace.Tests.Ordering;

/// <summary>What is kept of the shop's file is what stands in it, whoever wrote it.</summary>
public sealed class KeptReadTests
{
    private const string Order = "80010005";

    [Fact]
    public async Task What_another_process_wrote_is_seen_at_once()
    {
        using var shop = new Shop();
        using var other = new Shop(sameFolderAs: shop);
        for (var i = 0; i < 3; i++)
        {
            Assert.Equal(OrderStatus.AwaitingShipment, (await shop.Orders.FindAsync(Shop.Ana, Order, default))!.Status);
        }

        Assert.DoesNotContain(Order, await RequestedAsync(shop));
        var order = await other.Orders.FindAsync(Shop.Ana, Order, default);
        await other.Orders.RequestCancellationAsync(Shop.Ana, Order, order!.Version, "wrong size", "key", default);
        Assert.Equal(OrderStatus.CancellationRequested, (await shop.Orders.FindAsync(Shop.Ana, Order, default))!.Status);
        Assert.Contains(Order, await RequestedAsync(shop));
    }

    [Fact]
    public async Task What_time_does_to_an_order_is_seen_without_a_write()
    {
        using var shop = new Shop();
        Assert.Equal(OrderStatus.VerifyingPayment, (await shop.Orders.FindAsync(Shop.Ana, "80010004", default))!.Status);
        shop.Time.Now += TimeSpan.FromDays(2);
        Assert.Equal(OrderStatus.AwaitingShipment, (await shop.Orders.FindAsync(Shop.Ana, "80010004", default))!.Status);
    }

    private static async Task<IEnumerable<string>> RequestedAsync(Shop shop) =>
        (await shop.Orders.ListAsync(Shop.Ana, OrderTab.All, null, 100, default)).Orders.Where(order => order.Status == OrderStatus.CancellationRequested).Select(order => order.Number);
}
