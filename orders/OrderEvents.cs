namespace OrderBot.Orders;

/// <summary>Events after a cursor; <paramref name="Cursor"/> is where to go on.</summary>
public sealed record OrderEvents(IReadOnlyList<OrderEvent> Events, string Cursor);

/// <summary>Something that happened to an order.</summary>
/// <param name="Id">Unique, and growing in the order of happening.</param>
/// <param name="Text">The supplier's words, when <paramref name="Kind"/> is SupplierWrote; else null.</param>
public sealed record OrderEvent(string Id, OrderEventKind Kind, string MemberId, string OrderNumber, DateTimeOffset At, string? Text = null);

/// <summary>What can happen to an order that its buyer may want to hear.</summary>
public enum OrderEventKind
{
    CancellationRequested,
    SupplierAgreed,
    SupplierRefused,
    ShippedMeanwhile,
    RequestWithdrawn,
    CancelledUnpaid,
    SupplierWrote,
    Shipped,
}
