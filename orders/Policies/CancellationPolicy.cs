namespace OrderBot.Orders;

/// <summary>Whether a paid order can be asked to be cancelled, by the rules of the help content.</summary>
public static class CancellationPolicy
{
    /// <summary>Where an order stands at an instant.</summary>
    public static CancellationStanding Decide(Order order, DateTimeOffset now, OrderWindows windows) => order.Status switch
    {
        OrderStatus.AwaitingPayment => new(CancellationChance.Unpaid),
        OrderStatus.VerifyingPayment when VerifiedAt(order, windows) is { } verified && now < verified => new(CancellationChance.TooEarly, verified),
        OrderStatus.VerifyingPayment or OrderStatus.AwaitingShipment => new(RefusalStands(order) ? CancellationChance.RefusedBefore : CancellationChance.Possible),
        OrderStatus.CancellationRequested => new(CancellationChance.AlreadyRequested),
        OrderStatus.Cancelled => new(CancellationChance.AlreadyCancelled),
        _ => new(CancellationChance.Shipped),
    };

    /// <summary>The instant from which the payment counts as verified, inclusive; null while the order is not paid.</summary>
    public static DateTimeOffset? VerifiedAt(Order order, OrderWindows windows) =>
        order.Payment == PaymentKind.Card ? order.PaidAt + windows.VerificationTakes : order.PaidAt;

    private static bool RefusalStands(Order order) =>
        order.Request is { Outcome: RequestOutcome.Refused } refused
        && !(order.SupplierWrittenToAt > (refused.SettledAt ?? refused.RequestedAt));
}
