using OrderBot.Orders;

namespace OrderBot.Marketplace.Tests;

public sealed class DemoDataTests : IDisposable
{
    private readonly Shop shop = new();

    public static TheoryData<string, OrderStatus> Table => new()
    {
        { "0001", OrderStatus.Completed },
        { "0002", OrderStatus.Shipped },
        { "0003", OrderStatus.AwaitingShipment },
        { "0004", OrderStatus.VerifyingPayment },
        { "0005", OrderStatus.AwaitingShipment },
        { "0006", OrderStatus.AwaitingPayment },
        { "0007", OrderStatus.CancellationRequested },
        { "0008", OrderStatus.Cancelled },
        { "0009", OrderStatus.Cancelled },
        { "0010", OrderStatus.AwaitingShipment },
        { "0011", OrderStatus.Delivered },
    };

    public void Dispose() => shop.Dispose();

    [Theory]
    [MemberData(nameof(Table))]
    public async Task Both_demo_buyers_have_an_order_in_every_state(string number, OrderStatus status)
    {
        Assert.Equal(status, (await shop.OrderAsync($"8001{number}")).Status);
        Assert.Equal(status, (await shop.OrderAsync($"8002{number}", Shop.Tom)).Status);
    }

    [Fact]
    public async Task The_demo_orders_lie_where_the_rules_can_be_seen()
    {
        var now = shop.Clock.GetUtcNow();
        Assert.Equal((PaymentKind.Wallet, now.AddDays(-2)), await PaidAsync("80010003"));
        Assert.Equal((PaymentKind.Card, now.AddHours(-3)), await PaidAsync("80010004"));
        Assert.Equal((PaymentKind.Card, now.AddHours(-30)), await PaidAsync("80010005"));
        Assert.Equal((PaymentKind.Card, now.AddDays(-4)), await PaidAsync("80010007"));
        Assert.Equal(now.AddDays(-5), (await shop.OrderAsync("80010006")).PlacedAt);
        var requested = (await shop.OrderAsync("80010007")).Request!;
        Assert.Equal((now.AddDays(-1), RequestOutcome.Open), (requested.RequestedAt, requested.Outcome));
        Assert.Equal(CancellationCause.NotPaidInTime, (await shop.OrderAsync("80010008")).CancelledBecause);
        Assert.Equal(CancellationCause.SupplierAgreed, (await shop.OrderAsync("80010009")).CancelledBecause);
        var refused = await shop.OrderAsync("80010010");
        Assert.Equal((now.AddDays(-1), RequestOutcome.Refused), (refused.Request!.SettledAt, refused.Request.Outcome));
        Assert.Null(refused.SupplierWrittenToAt);
        Assert.Equal(CancellationChance.RefusedBefore, CancellationPolicy.Decide(refused, now, OrderWindows.Default).Chance);
    }

    [Fact]
    public async Task Only_one_order_of_each_has_headphones()
    {
        var order = Assert.Single(await shop.Orders.FindByItemAsync(Shop.Ana, "headphones", CancellationToken.None));
        Assert.Equal("80010005", order.Number);
        Assert.Equal(("Wireless headphones", new Money(59.90m, "USD"), "Northlight"), (Assert.Single(order.Items).Name, order.Total, order.Supplier));
        Assert.Equal("80020005", Assert.Single(await shop.Orders.FindByItemAsync(Shop.Tom, "wireless headphone", CancellationToken.None)).Number);
    }

    [Fact]
    public async Task Nothing_has_happened_yet() => Assert.Empty(await shop.EventsAsync());

    [Fact]
    public async Task Starting_again_keeps_the_data_and_Reset_starts_afresh()
    {
        shop.Clock.Advance(TimeSpan.FromHours(1));
        await shop.RequestAsync("80010005", "k");
        using (var again = new Shop(sameFolderAs: shop))
        {
            Assert.Equal(OrderStatus.CancellationRequested, (await again.OrderAsync("80010005")).Status);
            Assert.Equal(shop.Time.Now.AddHours(1), again.Clock.GetUtcNow());
        }

        var cursor = (await shop.Orders.EventsAsync(null, null, 10, TimeSpan.Zero, CancellationToken.None)).Cursor;
        shop.Time.Now += TimeSpan.FromSeconds(1);
        using var reset = new Shop(settings => settings with { Reset = true }, shop);
        Assert.Equal(OrderStatus.AwaitingShipment, (await reset.OrderAsync("80010005")).Status);
        Assert.Equal(shop.Time.Now, reset.Clock.GetUtcNow());
        await reset.RequestAsync("80010005", "k");
        Assert.Single((await reset.Orders.EventsAsync(null, cursor, 10, TimeSpan.Zero, CancellationToken.None)).Events);
    }

    private async Task<(PaymentKind?, DateTimeOffset?)> PaidAsync(string number)
    {
        var order = await shop.OrderAsync(number);
        return (order.Payment, order.PaidAt);
    }
}
