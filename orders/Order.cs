namespace OrderBot.Orders;

/// <summary>An order as its buyer sees it, at the moment it was read.</summary>
public sealed record Order
{
    /// <summary>Digits only, as "80010005".</summary>
    public required string Number { get; init; }

    /// <summary>Grows with every change of the order; a write names the one that the buyer saw.</summary>
    public required long Version { get; init; }

    public required OrderStatus Status { get; init; }

    public required DateTimeOffset PlacedAt { get; init; }

    public DateTimeOffset? PaidAt { get; init; }

    public DateTimeOffset? ShippedAt { get; init; }

    public DateTimeOffset? DeliveredAt { get; init; }

    public DateTimeOffset? CancelledAt { get; init; }

    /// <summary>How it was paid; null while it is not.</summary>
    public PaymentKind? Payment { get; init; }

    public required IReadOnlyList<OrderItem> Items { get; init; }

    public required Money Total { get; init; }

    /// <summary>The supplier's name, as "Northlight".</summary>
    public required string Supplier { get; init; }

    /// <summary>The carrier's tracking number; null before it ships.</summary>
    public string? Tracking { get; init; }

    /// <summary>Set when, and only when, <see cref="Status"/> is Cancelled.</summary>
    public CancellationCause? CancelledBecause { get; init; }

    /// <summary>The latest request to cancel, open or settled; null when there was none.</summary>
    public CancellationRequest? Request { get; init; }

    /// <summary>When the buyer last wrote to the supplier about this order.</summary>
    public DateTimeOffset? SupplierWrittenToAt { get; init; }
}

/// <summary>Why an order is cancelled.</summary>
public enum CancellationCause
{
    NotPaidInTime,
    SupplierAgreed,
}
