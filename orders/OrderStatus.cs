namespace OrderBot.Orders;

/// <summary>Where an order is in its life.</summary>
public enum OrderStatus
{
    /// <summary>Placed, not paid yet; cancelled by itself when it stays so.</summary>
    AwaitingPayment,

    /// <summary>Paid by card; the payment is being verified.</summary>
    VerifyingPayment,

    /// <summary>Paid; the supplier has not shipped it yet.</summary>
    AwaitingShipment,

    /// <summary>The buyer asked to cancel; the supplier has not answered yet.</summary>
    CancellationRequested,

    /// <summary>On its way.</summary>
    Shipped,

    /// <summary>Arrived; not closed yet.</summary>
    Delivered,

    /// <summary>Arrived and closed.</summary>
    Completed,

    /// <summary>Cancelled; <see cref="Order.CancelledBecause"/> says why.</summary>
    Cancelled,
}
