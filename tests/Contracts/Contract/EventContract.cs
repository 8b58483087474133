using System.Diagnostics;
using OrderBot.Marketplace.Ordering;
using OrderBot.Orders;

namespace OrderBot.Contracts.Tests;

/// <summary>What the supplier's side does is told once, in order, and soon.</summary>
public abstract class EventContract<TShop> : ShopContract<TShop>
    where TShop : IShop, new()
{
    [Fact]
    public async Task Events_come_once_and_in_the_order_of_happening()
    {
        await Shop.SupplyAsync("80020007", SupplierAct.Agree);
        await Shop.SupplyAsync("80010005", SupplierAct.Ship);
        await Shop.SupplyAsync("80010007", SupplierAct.Ship);
        var all = await EventsAsync();
        Assert.Equal([OrderEventKind.SupplierAgreed, OrderEventKind.Shipped, OrderEventKind.ShippedMeanwhile], all.Select(one => one.Kind));
        Assert.Equal([("MB100002", "80020007"), ("MB100001", "80010005"), ("MB100001", "80010007")], all.Select(one => (one.MemberId, one.OrderNumber)));
        Assert.Equal(all.Select(one => one.Id).Order(StringComparer.Ordinal).Distinct(), all.Select(one => one.Id));

        var inPieces = new List<OrderEvent>();
        string? cursor = null;
        for (var index = 0; index < 4; index++)
        {
            var page = await Shop.Orders.EventsAsync(null, cursor, 1, TimeSpan.Zero, Never);
            inPieces.AddRange(page.Events);
            cursor = page.Cursor;
        }

        Assert.Equal(all, inPieces);
        Assert.Equal(all.Where(one => one.MemberId == Ana.MemberId), await EventsAsync(Ana));
        Assert.Equal(all.Where(one => one.MemberId == Tom.MemberId), await EventsAsync(Tom));
    }

    [Fact]
    public async Task An_events_id_is_a_cursor_too()
    {
        await Shop.SupplyAsync("80020007", SupplierAct.Agree);
        await Shop.SupplyAsync("80010007", SupplierAct.Agree);
        var all = await EventsAsync();
        Assert.Equal(all[1], Assert.Single((await Shop.Orders.EventsAsync(null, all[0].Id, 10, TimeSpan.Zero, Never)).Events));
    }

    [Fact]
    public async Task Who_waits_hears_of_the_next_event_within_a_second()
    {
        var start = await Shop.Orders.EventsAsync(null, null, 10, TimeSpan.Zero, Never);
        var waiting = Shop.Orders.EventsAsync(null, start.Cursor, 10, TimeSpan.FromSeconds(60), Never);
        Assert.False(waiting.IsCompleted);
        await Shop.SupplyAsync("80010007", SupplierAct.Agree);
        var happened = Stopwatch.GetTimestamp();
        Assert.Equal(OrderEventKind.SupplierAgreed, Assert.Single((await waiting).Events).Kind);
        Assert.InRange(Stopwatch.GetElapsedTime(happened), TimeSpan.Zero, TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task Waiting_can_be_given_up()
    {
        using var enough = new CancellationTokenSource();
        var waiting = Shop.Orders.EventsAsync(null, null, 10, TimeSpan.FromMinutes(10), enough.Token);
        await enough.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
    }
}
