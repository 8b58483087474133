using OrderBot.Orders;

namespace OrderBot.Dialogs.Talk;

/// <summary>Which of the buyer's orders were meant.</summary>
/// <param name="Said">Whether any order was named at all.</param>
/// <param name="Orders">The orders that fit, newest first.</param>
/// <param name="IsSupposed">Whether nothing named the order: it was spoken of just before.</param>
public sealed record FoundOrders(bool Said, IReadOnlyList<Order> Orders, bool IsSupposed = false)
{
    public static FoundOrders NotSaid { get; } = new(false, []);

    /// <summary>The one that was meant; null when none or several fit.</summary>
    public Order? Only => Orders is [var only] ? only : null;
}
