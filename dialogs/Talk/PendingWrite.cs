using OrderBot.Orders;

namespace OrderBot.Dialogs.Talk;

/// <summary>A write that is about to be tried, and how to see afterwards whether it arrived.</summary>
/// <param name="Consent">The id of the question to which the yes was; null where none is needed.</param>
public sealed record PendingWrite(string Order, PendingAct Act, DateTimeOffset At, string? Consent)
{
    /// <summary>Whether the order, read anew, shows it.</summary>
    public bool HasArrived(Order order) => Act switch
    {
        PendingAct.Request => order.Request is { } request && request.RequestedAt >= At,
        PendingAct.Withdrawal => order.Request is { Outcome: RequestOutcome.Withdrawn },
        _ => order.SupplierWrittenToAt >= At,
    };
}

/// <summary>What is written.</summary>
public enum PendingAct
{
    Request,
    Withdrawal,
    Message,
}
