namespace OrderBot.Orders;

/// <summary>A page of orders.</summary>
/// <param name="Orders">Newest first.</param>
/// <param name="Next">The cursor of the next page; null on the last.</param>
/// <param name="Counts">How many orders each tab holds, all pages together.</param>
public sealed record OrderPage(IReadOnlyList<Order> Orders, string? Next, IReadOnlyDictionary<OrderTab, int> Counts);

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
