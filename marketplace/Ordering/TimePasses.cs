using System.Data.Common;
using OrderBot.Orders;

namespace OrderBot.Marketplace.Ordering;

/// <summary>What time alone does to an order: a payment counts as verified, an unpaid order as cancelled.</summary>
internal static class TimePasses
{
    /// <summary>The status at @verified and @unpaid (the instants before which a payment is verified, a placing overdue), in SQL.</summary>
    public const string Status =
        "CASE WHEN status = 'VerifyingPayment' AND paid_at <= @verified THEN 'AwaitingShipment' "
        + "WHEN status = 'AwaitingPayment' AND placed_at <= @unpaid THEN 'Cancelled' ELSE status END";

    /// <summary>
    /// The order as it is at an instant. Its version is the one that <see cref="Settle"/> will write,
    /// so that writing down what is already so changes nothing for who has read it.
    /// </summary>
    public static Order At(DateTimeOffset now, Order order, OrderWindows windows) => order.Status switch
    {
        OrderStatus.VerifyingPayment when CancellationPolicy.VerifiedAt(order, windows) <= now =>
            order with { Status = OrderStatus.AwaitingShipment, Version = order.Version + 1 },
        OrderStatus.AwaitingPayment when UnpaidPolicy.CancelledAt(order, windows) is var end && end <= now =>
            order with { Status = OrderStatus.Cancelled, CancelledBecause = CancellationCause.NotPaidInTime, CancelledAt = end, Version = order.Version + 1 },
        _ => order,
    };

    /// <summary>Writes down what is already so, with its event; gives the order as it is now.</summary>
    public static Order Settle(DbConnection connection, OrderRow row, DateTimeOffset now, OrderWindows windows)
    {
        var order = At(now, row.Order, windows);
        if (order.Version != row.Order.Version)
        {
            OrderTable.Save(connection, order);
            if (order.Status == OrderStatus.Cancelled)
            {
                OrderEventLog.Append(connection, OrderEventKind.CancelledUnpaid, row.MemberId, order.Number, order.CancelledAt ?? now);
            }
        }

        return order;
    }
}
