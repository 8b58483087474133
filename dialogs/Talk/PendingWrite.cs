using Microsoft.Bot.Builder;
using OrderBot.Orders;

namespace OrderBot.Dialogs.Talk;

/// <summary>A write that is about to be tried, and how to see afterwards whether it arrived.</summary>
/// <param name="At">When it was tried first, by our clock: the shop has its own.</param>
/// <param name="Consent">The id of the question to which the yes was; null where none is needed.</param>
/// <param name="Version">The order's version before it; null where it does not count.</param>
/// <param name="WrittenToAt">When the supplier was written to last before it; null when never.</param>
public sealed record PendingWrite(string Order, PendingAct Act, DateTimeOffset At, string? Consent = null, long? Version = null, DateTimeOffset? WrittenToAt = null)
{
    /// <summary>Whether the order, read anew, shows it. A request that another change only looks like is tried again and refused by the shop: it is bound to the version.</summary>
    public bool HasArrived(Order order) => Act switch
    {
        PendingAct.Request => order.Request is not null && order.Version != Version,
        PendingAct.Withdrawal => order.Request is { Outcome: RequestOutcome.Withdrawn },
        _ => order.SupplierWrittenToAt != WrittenToAt,
    };
}

/// <summary>What is written.</summary>
public enum PendingAct
{
    Request,
    Withdrawal,
    Message,
}

/// <summary>Stores the turn's pending write before it is tried, where there is something to store it in.</summary>
public delegate Task StoreFirst(ITurnContext turn, CancellationToken ct);
