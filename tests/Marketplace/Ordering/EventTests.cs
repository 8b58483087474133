using OrderBot.Marketplace.Ordering;
using OrderBot.Orders;

namespace OrderBot.Marketplace.Tests;

public sealed class EventTests : IDisposable
{
    private readonly Shop shop = new();

    public void Dispose() => shop.Dispose();

    [Fact]
    public async Task Events_come_once_and_in_the_order_of_happening()
    {
        await shop.RequestAsync("80010005", "k1");
        await shop.SupplyAsync("80020007", SupplierAct.Agree);
        await shop.SupplyAsync("80010005", SupplierAct.Refuse);
        var kinds = new List<OrderEventKind>();
        var ids = new List<string>();
        string? cursor = null;
        for (var index = 0; index < 4; index++)
        {
            var page = await shop.Orders.EventsAsync(null, cursor, 1, TimeSpan.Zero, CancellationToken.None);
            kinds.AddRange(page.Events.Select(one => one.Kind));
            ids.AddRange(page.Events.Select(one => one.Id));
            cursor = page.Cursor;
        }

        Assert.Equal([OrderEventKind.CancellationRequested, OrderEventKind.SupplierAgreed, OrderEventKind.SupplierRefused], kinds);
        Assert.Equal(ids.Order(StringComparer.Ordinal).Distinct(), ids);
        Assert.Equal(2, (await shop.EventsAsync(Shop.Ana)).Count);
        Assert.Single(await shop.EventsAsync(Shop.Tom));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Who_waits_hears_of_the_next_event_also_from_another_process(bool another)
    {
        using var other = new Shop(sameFolderAs: shop);
        var start = await shop.Orders.EventsAsync(null, null, 10, TimeSpan.Zero, CancellationToken.None);
        var waiting = shop.Orders.EventsAsync(null, start.Cursor, 10, TimeSpan.FromSeconds(30), CancellationToken.None);
        Assert.False(waiting.IsCompleted);
        await (another ? other : shop).SupplyAsync("80010007", SupplierAct.Agree);
        Assert.Equal(OrderEventKind.SupplierAgreed, Assert.Single((await waiting).Events).Kind);
    }

    [Fact]
    public async Task Waiting_can_be_given_up()
    {
        using var enough = new CancellationTokenSource();
        var waiting = shop.Orders.EventsAsync(null, null, 10, TimeSpan.FromMinutes(10), enough.Token);
        await enough.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
    }

    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("0123456789ab-000000000007")]
    public async Task A_cursor_that_is_not_ours_starts_at_the_beginning(string cursor)
    {
        await shop.SupplyAsync("80010007", SupplierAct.Agree);
        Assert.Single((await shop.Orders.EventsAsync(null, cursor, 10, TimeSpan.Zero, CancellationToken.None)).Events);
    }
}
