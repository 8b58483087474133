using OrderBot.Orders;

namespace OrderBot.Contracts.Tests;

/// <summary>What the events of some orders make of them; an event that their state does not allow is a failure.</summary>
internal sealed class OrderLives(IEnumerable<Order> atFirst)
{
    private readonly Dictionary<string, OrderStatus> states = atFirst.ToDictionary(order => order.Number, order => order.Status);

    public OrderStatus this[string number] => states[number];

    public void Live(OrderEvent one)
    {
        var before = states[one.OrderNumber];
        states[one.OrderNumber] = (one.Kind, before) switch
        {
            // That a payment is verified is no event.
            (OrderEventKind.CancellationRequested, OrderStatus.AwaitingShipment or OrderStatus.VerifyingPayment) => OrderStatus.CancellationRequested,
            (OrderEventKind.RequestWithdrawn or OrderEventKind.SupplierRefused, OrderStatus.CancellationRequested) => OrderStatus.AwaitingShipment,
            (OrderEventKind.SupplierAgreed, OrderStatus.CancellationRequested) => OrderStatus.Cancelled,
            (OrderEventKind.ShippedMeanwhile, OrderStatus.CancellationRequested) => OrderStatus.Shipped,
            (OrderEventKind.Shipped, OrderStatus.AwaitingShipment or OrderStatus.VerifyingPayment) => OrderStatus.Shipped,
            (OrderEventKind.CancelledUnpaid, OrderStatus.AwaitingPayment) => OrderStatus.Cancelled,
            (OrderEventKind.SupplierWrote, _) => before,
            _ => throw new InvalidOperationException($"{one.Kind} happened to order {one.OrderNumber}, which was {before}."),
        };
    }

    /// <summary>Whether an order can be seen so, time being what it is.</summary>
    public bool Allow(Order seen) => seen.Status == this[seen.Number] || (seen.Status, this[seen.Number]) is (OrderStatus.AwaitingShipment, OrderStatus.VerifyingPayment);
}
