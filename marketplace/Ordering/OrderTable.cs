using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using OrderBot.Marketplace.Data;
using OrderBot.Orders;

namespace OrderBot.Marketplace.Ordering;

/// <summary>Orders as rows and back.</summary>
internal static class OrderTable
{
    public const string Columns =
        "member_id, number, version, status, placed_at, paid_at, shipped_at, delivered_at, cancelled_at, payment, items, total, currency, "
        + "supplier, tracking, cancelled_because, requested_at, request_reason, request_outcome, request_settled_at, written_to_at";

    public const string Insertion =
        $"INSERT INTO orders ({Columns}, item_words) VALUES (@member_id, @number, @version, @status, @placed_at, @paid_at, @shipped_at, "
        + "@delivered_at, @cancelled_at, @payment, @items, @total, @currency, @supplier, @tracking, @cancelled_because, @requested_at, "
        + "@request_reason, @request_outcome, @request_settled_at, @written_to_at, @item_words)";

    public static OrderRow? Find(DbConnection connection, string number) =>
        connection.First($"SELECT {Columns} FROM orders WHERE number = @number", Read, ("@number", number));

    /// <summary>Writes what can change of an order.</summary>
    public static void Save(DbConnection connection, Order order) => connection.Execute(
        """
        UPDATE orders SET version = @version, status = @status, shipped_at = @shipped_at, cancelled_at = @cancelled_at, tracking = @tracking,
            cancelled_because = @because, requested_at = @requested_at, request_reason = @reason, request_outcome = @outcome,
            request_settled_at = @settled_at, written_to_at = @written_to_at
        WHERE number = @number
        """,
        ("@number", order.Number),
        ("@version", order.Version),
        ("@status", Names.Of(order.Status)),
        ("@shipped_at", order.ShippedAt.Stamp()),
        ("@cancelled_at", order.CancelledAt.Stamp()),
        ("@tracking", order.Tracking),
        ("@because", order.CancelledBecause is { } because ? Names.Of(because) : null),
        ("@requested_at", order.Request?.RequestedAt.ToUnixTimeMilliseconds()),
        ("@reason", order.Request?.Reason),
        ("@outcome", order.Request is { } request ? Names.Of(request.Outcome) : null),
        ("@settled_at", (order.Request?.SettledAt).Stamp()),
        ("@written_to_at", order.SupplierWrittenToAt.Stamp()));

    /// <summary>A new order's values for <see cref="Insertion"/>.</summary>
    public static (string Name, object? Value)[] Values(OrderRow row) =>
    [
        ("@member_id", row.MemberId),
        ("@number", row.Order.Number),
        ("@version", row.Order.Version),
        ("@status", Names.Of(row.Order.Status)),
        ("@placed_at", row.Order.PlacedAt.ToUnixTimeMilliseconds()),
        ("@paid_at", row.Order.PaidAt.Stamp()),
        ("@shipped_at", row.Order.ShippedAt.Stamp()),
        ("@delivered_at", row.Order.DeliveredAt.Stamp()),
        ("@cancelled_at", row.Order.CancelledAt.Stamp()),
        ("@payment", row.Order.Payment is { } payment ? Names.Of(payment) : null),
        ("@items", JsonSerializer.Serialize(row.Order.Items, ShopJson.Default.IReadOnlyListOrderItem)),
        ("@total", row.Order.Total.Amount.ToString(CultureInfo.InvariantCulture)),
        ("@currency", row.Order.Total.Currency),
        ("@supplier", row.Order.Supplier),
        ("@tracking", row.Order.Tracking),
        ("@cancelled_because", row.Order.CancelledBecause is { } because ? Names.Of(because) : null),
        ("@requested_at", row.Order.Request?.RequestedAt.ToUnixTimeMilliseconds()),
        ("@request_reason", row.Order.Request?.Reason),
        ("@request_outcome", row.Order.Request is { } request ? Names.Of(request.Outcome) : null),
        ("@request_settled_at", (row.Order.Request?.SettledAt).Stamp()),
        ("@written_to_at", row.Order.SupplierWrittenToAt.Stamp()),
        ("@item_words", ItemWords.Of(row.Order.Items)),
    ];

    public static OrderRow Read(DbDataReader row) => new(row.GetString(0), new Order
    {
        Number = row.GetString(1),
        Version = row.GetInt64(2),
        Status = Names.Read<OrderStatus>(row.GetString(3)),
        PlacedAt = row.Instant(4),
        PaidAt = row.InstantOrNull(5),
        ShippedAt = row.InstantOrNull(6),
        DeliveredAt = row.InstantOrNull(7),
        CancelledAt = row.InstantOrNull(8),
        Payment = row.TextOrNull(9) is { } payment ? Names.Read<PaymentKind>(payment) : null,
        Items = JsonSerializer.Deserialize(row.GetString(10), ShopJson.Default.IReadOnlyListOrderItem)!,
        Total = new Money(decimal.Parse(row.GetString(11), CultureInfo.InvariantCulture), row.GetString(12)),
        Supplier = row.GetString(13),
        Tracking = row.TextOrNull(14),
        CancelledBecause = row.TextOrNull(15) is { } because ? Names.Read<CancellationCause>(because) : null,
        Request = row.IsDBNull(16)
            ? null
            : new CancellationRequest(row.Instant(16), row.GetString(17), Names.Read<RequestOutcome>(row.GetString(18)), row.InstantOrNull(19)),
        SupplierWrittenToAt = row.InstantOrNull(20),
    });
}
