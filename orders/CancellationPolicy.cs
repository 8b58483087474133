namespace OrderBot.Orders;

/// <summary>Whether a paid order can be asked to be cancelled, by the rules of the help content.</summary>
public static class CancellationPolicy
{
    /// <summary>Where an order stands at an instant.</summary>
    public static CancellationStanding Decide(Order order, DateTimeOffset now, OrderWindows windows) =>
        throw new NotImplementedException();
}
