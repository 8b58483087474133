namespace OrderBot.Orders;

/// <summary>What became of a write.</summary>
/// <param name="Outcome">Done, or why not.</param>
/// <param name="Order">The order after it, when the buyer has it.</param>
public sealed record OrderReceipt(WriteOutcome Outcome, Order? Order);

/// <summary>What became of a write.</summary>
public enum WriteOutcome
{
    Done,

    /// <summary>The buyer has no such order.</summary>
    NotFound,

    /// <summary>The order changed since the version that was named; nothing was written.</summary>
    Changed,

    /// <summary>The order's state does not allow it; nothing was written.</summary>
    NotAllowed,

    /// <summary>The key was used before for something else; nothing was written.</summary>
    KeyReused,
}
