using OrderBot.Marketplace.Ordering;
using OrderBot.Orders;

namespace OrderBot.Marketplace.Tests;

public sealed class SupplierDeskTests : IDisposable
{
    private readonly Shop shop = new();

    public void Dispose() => shop.Dispose();

    [Theory]
    [InlineData(SupplierAct.Agree, "80010007", OrderStatus.Cancelled, RequestOutcome.Agreed, OrderEventKind.SupplierAgreed)]
    [InlineData(SupplierAct.Refuse, "80010007", OrderStatus.AwaitingShipment, RequestOutcome.Refused, OrderEventKind.SupplierRefused)]
    [InlineData(SupplierAct.Ship, "80010007", OrderStatus.Shipped, RequestOutcome.ShippedMeanwhile, OrderEventKind.ShippedMeanwhile)]
    [InlineData(SupplierAct.Ship, "80010005", OrderStatus.Shipped, null, OrderEventKind.Shipped)]
    public async Task What_the_supplier_does_changes_the_order_and_is_told(
        SupplierAct act, string number, OrderStatus status, RequestOutcome? outcome, OrderEventKind told)
    {
        Assert.Equal(WriteOutcome.Done, (await shop.SupplyAsync(number, act)).Outcome);
        var order = await shop.OrderAsync(number);
        Assert.Equal((status, outcome), (order.Status, order.Request?.Outcome));
        Assert.Equal(outcome is null ? null : shop.Clock.GetUtcNow(), order.Request?.SettledAt);
        Assert.Equal(act == SupplierAct.Agree ? CancellationCause.SupplierAgreed : null, order.CancelledBecause);
        Assert.Equal(act == SupplierAct.Ship, order.Tracking is not null);
        Assert.Equal(told, Assert.Single(await shop.EventsAsync()).Kind);
    }

    [Theory]
    [InlineData(SupplierAct.Agree, "80010005")]
    [InlineData(SupplierAct.Refuse, "80010009")]
    [InlineData(SupplierAct.Ship, "80010004")]
    [InlineData(SupplierAct.Ship, "80010006")]
    [InlineData(SupplierAct.Ship, "80010002")]
    [InlineData(SupplierAct.Ship, "80010008")]
    [InlineData(SupplierAct.Write, "80010005")]
    public async Task What_the_state_does_not_allow_changes_nothing(SupplierAct act, string number)
    {
        var before = await shop.OrderAsync(number);
        Assert.Equal(WriteOutcome.NotAllowed, (await shop.SupplyAsync(number, act)).Outcome);
        Assert.Equivalent(before, await shop.OrderAsync(number), strict: true);
        Assert.Empty(await shop.EventsAsync());
    }

    [Fact]
    public async Task A_message_reaches_the_buyer_with_its_words()
    {
        await shop.SupplyAsync("80010002", SupplierAct.Write, " It is at the border. ");
        var told = Assert.Single(await shop.EventsAsync(Shop.Ana));
        Assert.Equal((OrderEventKind.SupplierWrote, "It is at the border."), (told.Kind, told.Text));
    }

    [Fact]
    public async Task An_unknown_order_is_not_found() =>
        Assert.Equal(WriteOutcome.NotFound, (await shop.SupplyAsync("123", SupplierAct.Ship)).Outcome);
}
