using OrderBot.Marketplace.Data;
using OrderBot.Orders;

namespace OrderBot.Marketplace.Tests;

public sealed class TimePassesTests : IDisposable
{
    private readonly Shop shop = new();

    public void Dispose() => shop.Dispose();

    [Fact]
    public async Task A_payment_counts_as_verified_from_the_24th_hour_on()
    {
        await shop.OrderAsync("80010004");
        shop.Clock.Advance(TimeSpan.FromHours(21) - TimeSpan.FromMilliseconds(1));
        Assert.Equal(OrderStatus.VerifyingPayment, (await shop.OrderAsync("80010004")).Status);
        shop.Clock.Advance(TimeSpan.FromMilliseconds(1));
        Assert.Equal(OrderStatus.AwaitingShipment, (await shop.OrderAsync("80010004")).Status);
        Assert.Equal(WriteOutcome.Done, (await shop.RequestAsync("80010004", "k")).Outcome);
    }

    [Fact]
    public async Task An_unpaid_order_counts_as_cancelled_from_the_20th_day_on()
    {
        await shop.OrderAsync("80010006");
        shop.Clock.Advance(TimeSpan.FromDays(15) - TimeSpan.FromMilliseconds(1));
        Assert.Equal(OrderStatus.AwaitingPayment, (await shop.OrderAsync("80010006")).Status);
        shop.Clock.Advance(TimeSpan.FromMilliseconds(1));
        var order = await shop.OrderAsync("80010006");
        Assert.Equal((OrderStatus.Cancelled, CancellationCause.NotPaidInTime), (order.Status, order.CancelledBecause));
        Assert.Equal(order.PlacedAt.AddDays(20), order.CancelledAt);
    }

    [Fact]
    public async Task The_sweep_writes_down_only_what_is_already_so()
    {
        await shop.OrderAsync("80010004");
        shop.Clock.Advance(TimeSpan.FromDays(15));
        var verified = await shop.OrderAsync("80010004");
        var unpaid = await shop.OrderAsync("80010006");
        Assert.Equal(4, await shop.Sweep.RunAsync(CancellationToken.None));
        Assert.Equivalent(verified, await shop.OrderAsync("80010004"), strict: true);
        Assert.Equivalent(unpaid, await shop.OrderAsync("80010006"), strict: true);
        Assert.Equal("Cancelled", shop.Database.Read(connection => connection.Text("SELECT status FROM orders WHERE number = '80010006'")));
        var told = Assert.Single(await shop.EventsAsync(Shop.Ana));
        Assert.Equal((OrderEventKind.CancelledUnpaid, unpaid.CancelledAt), (told.Kind, told.At));
        Assert.Equal(0, await shop.Sweep.RunAsync(CancellationToken.None));
    }

    [Fact]
    public async Task Sweeps_at_once_tell_each_order_once()
    {
        using var big = new Shop(settings => settings with { SeedOrders = 3000 });
        using var other = new Shop(sameFolderAs: big);
        await big.OrderAsync("80010006");
        big.Clock.Advance(TimeSpan.FromDays(16));
        var settled = await Task.WhenAll(new[] { big, other, big, other }.Select(one => Task.Run(() => one.Sweep.RunAsync(CancellationToken.None))));
        Assert.Equal(604, settled.Sum());
        var told = new List<OrderEvent>();
        string? cursor = null;
        OrderEvents page;
        do
        {
            page = await other.Orders.EventsAsync(null, cursor, 100, TimeSpan.Zero, CancellationToken.None);
            told.AddRange(page.Events);
            cursor = page.Cursor;
        }
        while (page.Events.Count > 0);

        Assert.Equal(302, told.Count);
        Assert.Equal(302, told.Select(one => one.OrderNumber).Distinct().Count());
    }

    [Fact]
    public async Task A_write_to_an_order_that_time_has_cancelled_does_not_swallow_the_news()
    {
        await shop.OrderAsync("80010006");
        shop.Clock.Advance(TimeSpan.FromDays(16));
        await shop.Orders.WriteToSupplierAsync(Shop.Ana, "80010006", "still there?", "k", CancellationToken.None);
        await shop.Sweep.RunAsync(CancellationToken.None);
        Assert.Single(await shop.EventsAsync(Shop.Ana));
        Assert.Equal(OrderStatus.Cancelled, (await shop.OrderAsync("80010006")).Status);
    }

    [Fact]
    public async Task The_windows_are_settings()
    {
        using var quick = new Shop(settings => settings with { Windows = new OrderWindows(TimeSpan.FromHours(2), TimeSpan.FromDays(3)) });
        Assert.Equal(OrderStatus.AwaitingShipment, (await quick.OrderAsync("80010004")).Status);
        Assert.Equal(OrderStatus.Cancelled, (await quick.OrderAsync("80010006")).Status);
    }
}
