using OrderBot.Marketplace.Data;
using OrderBot.Orders;

namespace OrderBot.Marketplace.Ordering;

/// <summary>What the supplier can do with an order.</summary>
public enum SupplierAct
{
    Agree,
    Refuse,
    Ship,
    Write,
}

/// <summary>The other side of the shop: answers requests, ships, writes to the buyer.</summary>
internal sealed class SupplierDesk(ShopDatabase database, ShopClock clock, MarketplaceSettings settings)
{
    /// <summary>Done with the order after it, NotFound, or NotAllowed when the order's state does not allow it.</summary>
    public Task<OrderReceipt> ActAsync(string number, SupplierAct act, string? text, CancellationToken cancellationToken) => database.WriteAsync(
        connection =>
        {
            if (OrderTable.Find(connection, number) is not { } row)
            {
                return new OrderReceipt(WriteOutcome.NotFound, null);
            }

            var now = clock.GetUtcNow();
            var order = TimePasses.Settle(connection, row, now, settings.Windows);
            var (changed, kind) = Decide(order, act, text, now);
            if (changed is null)
            {
                return new OrderReceipt(WriteOutcome.NotAllowed, order);
            }

            if (act == SupplierAct.Write)
            {
                OrderMessages.Append(connection, number, bySupplier: true, text!.Trim(), now);
            }
            else
            {
                changed = changed with { Version = order.Version + 1 };
                OrderTable.Save(connection, changed);
            }

            OrderEventLog.Append(connection, kind, row.MemberId, number, now, act == SupplierAct.Write ? text!.Trim() : null);
            return new OrderReceipt(WriteOutcome.Done, changed);
        },
        cancellationToken);

    private static (Order? Order, OrderEventKind Kind) Decide(Order order, SupplierAct act, string? text, DateTimeOffset now) => (act, order.Status) switch
    {
        (SupplierAct.Agree, OrderStatus.CancellationRequested) => (
            order with
            {
                Status = OrderStatus.Cancelled,
                CancelledAt = now,
                CancelledBecause = CancellationCause.SupplierAgreed,
                Request = Settled(order, RequestOutcome.Agreed, now),
            },
            OrderEventKind.SupplierAgreed),
        (SupplierAct.Refuse, OrderStatus.CancellationRequested) => (
            order with { Status = OrderStatus.AwaitingShipment, Request = Settled(order, RequestOutcome.Refused, now) },
            OrderEventKind.SupplierRefused),
        (SupplierAct.Ship, OrderStatus.CancellationRequested) => (
            Shipped(order, now) with { Request = Settled(order, RequestOutcome.ShippedMeanwhile, now) },
            OrderEventKind.ShippedMeanwhile),
        (SupplierAct.Ship, OrderStatus.AwaitingShipment) => (Shipped(order, now), OrderEventKind.Shipped),
        (SupplierAct.Write, _) when !string.IsNullOrWhiteSpace(text) && text.Length <= OrderMessages.Longest => (order, OrderEventKind.SupplierWrote),
        _ => (null, default),
    };

    private static Order Shipped(Order order, DateTimeOffset now) =>
        order with { Status = OrderStatus.Shipped, ShippedAt = now, Tracking = $"PX{order.Number}7" };

    private static CancellationRequest Settled(Order order, RequestOutcome outcome, DateTimeOffset now) =>
        order.Request! with { Outcome = outcome, SettledAt = now };
}
