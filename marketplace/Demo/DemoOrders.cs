using System.Globalization;
using OrderBot.Orders;
using static OrderBot.Orders.OrderStatus;

namespace OrderBot.Marketplace.Demo;

/// <summary>A demo buyer's eleven orders: one for every place that an order can be in.</summary>
internal static class DemoOrders
{
    /// <param name="buyer">1 for MB100001, 2 for MB100002, …</param>
    public static Order[] Of(int buyer, DateTimeOffset now)
    {
        DateTimeOffset Ago(double days) => now - TimeSpan.FromDays(days);
        Order Paid(int index, OrderStatus status, double daysAgo, PaymentKind payment = PaymentKind.Card) =>
            Placed(buyer, index, status, Ago(daysAgo).AddMinutes(-10)) with { PaidAt = Ago(daysAgo), Payment = payment };
        Order Sent(int index, OrderStatus status, double paidDaysAgo, double shippedDaysAgo) =>
            Paid(index, status, paidDaysAgo) with { ShippedAt = Ago(shippedDaysAgo), Tracking = $"PX{Number(buyer, index)}4" };
        var unpaidSince = Ago(30);

        return
        [
            Sent(1, Completed, 60, 57) with { DeliveredAt = Ago(51) },
            Sent(2, Shipped, 6, 2),
            Paid(3, AwaitingShipment, 2, PaymentKind.Wallet),
            Paid(4, VerifyingPayment, 3 / 24.0),
            Paid(5, AwaitingShipment, 30 / 24.0) with { Version = 2 },
            Placed(buyer, 6, AwaitingPayment, Ago(5)),
            Paid(7, CancellationRequested, 4) with { Version = 3, Request = new(Ago(1), "I found it cheaper elsewhere.", RequestOutcome.Open) },
            Placed(buyer, 8, Cancelled, unpaidSince) with
            {
                Version = 2,
                CancelledAt = unpaidSince + OrderWindows.Default.UnpaidFor,
                CancelledBecause = CancellationCause.NotPaidInTime,
            },
            Paid(9, Cancelled, 12) with
            {
                Version = 4,
                CancelledAt = Ago(9),
                CancelledBecause = CancellationCause.SupplierAgreed,
                Request = new(Ago(10), "I ordered the wrong size.", RequestOutcome.Agreed, Ago(9)),
            },
            Paid(10, AwaitingShipment, 5) with { Version = 4, Request = new(Ago(2), "I no longer need it.", RequestOutcome.Refused, Ago(1)) },
            Sent(11, Delivered, 15, 12) with { DeliveredAt = Ago(1) },
        ];
    }

    private static Order Placed(int buyer, int index, OrderStatus status, DateTimeOffset at)
    {
        var (items, supplier) = DemoCatalogue.Basket(index - 1);
        return new Order
        {
            Number = Number(buyer, index),
            Version = 1,
            Status = status,
            PlacedAt = at,
            Items = items,
            Total = new Money(items.Sum(item => item.Quantity * item.Price.Amount), "USD"),
            Supplier = supplier,
        };
    }

    private static string Number(int buyer, int index) => (80_000_000L + (buyer * 10_000L) + index).ToString(CultureInfo.InvariantCulture);
}
