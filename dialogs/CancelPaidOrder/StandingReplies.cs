using OrderBot.Dialogs.Replies;
using OrderBot.Dialogs.Talk;
using OrderBot.Orders;

namespace OrderBot.Dialogs.CancelPaidOrder;

/// <summary>Whether a cancellation can be asked for, said for each standing; and if not, why not.</summary>
internal static class StandingReplies
{
    public static Reply WhereItStands(this CancelPaidOrderReplies say, Order order, CancellationStanding standing, Spoken spoken) => standing.Chance switch
    {
        CancellationChance.Possible => say.OrderIsPaid(order, spoken),
        CancellationChance.TooEarly => say.TooEarly(order, standing.From!.Value, spoken),
        CancellationChance.AlreadyRequested => say.AlreadyRequested(order, spoken),
        CancellationChance.RefusedBefore => say.RefusedBefore(order),
        CancellationChance.AlreadyCancelled => order.CancelledBecause == CancellationCause.NotPaidInTime ? say.AlreadyGone(order) : say.AlreadyCancelled(order),
        _ => say.Shipped(order),
    };
}
