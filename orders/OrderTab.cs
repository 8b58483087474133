namespace OrderBot.Orders;

/// <summary>The tabs of My Orders.</summary>
public enum OrderTab
{
    All,
    AwaitingPayment,

    /// <summary>VerifyingPayment, AwaitingShipment and CancellationRequested.</summary>
    AwaitingShipment,

    /// <summary>Shipped.</summary>
    AwaitingDelivery,

    /// <summary>Delivered and Completed.</summary>
    Completed,
    Cancelled,
}
