using Microsoft.Bot.Builder;
using OrderBot.Dialogs.CancelPaidOrder;
using OrderBot.Dialogs.OrderStatus;
using OrderBot.Dialogs.Replies;
using OrderBot.Dialogs.Talk;
using OrderBot.Dialogs.UnpaidOrder;
using OrderBot.Orders;

namespace OrderBot.Dialogs.Routing;

/// <summary>What is said to a question about an order, as that order stands.</summary>
public sealed class OrderAnswers(CancelPaidOrderReplies request, UnpaidOrderReplies unpaid, OrderStatusReplies status, OrderWhereabouts whereabouts, RoutingReplies say, Clock clock)
{
    /// <summary>Null when the order does not tell.</summary>
    public Reply? Answer(Order order, OrderQuestion question, ITurnContext turn)
    {
        var spoken = clock.For(turn);
        var goesAt = order.Status == Orders.OrderStatus.AwaitingPayment ? UnpaidPolicy.CancelledAt(order, clock.Windows) : default;
        var wasRefused = CancellationPolicy.Decide(order, clock.Now, clock.Windows).Chance == CancellationChance.RefusedBefore;
        return (question, order.Status) switch
        {
            (OrderQuestion.MustIDo, Orders.OrderStatus.AwaitingPayment) => unpaid.NothingToDo(order, goesAt, spoken),
            (OrderQuestion.Keep, Orders.OrderStatus.AwaitingPayment) => unpaid.ToKeepIt(order, goesAt, spoken),
            (OrderQuestion.Hurry, Orders.OrderStatus.AwaitingPayment) => unpaid.CannotBeHurried(order, goesAt, spoken),
            (OrderQuestion.MustIDo, Orders.OrderStatus.CancellationRequested) => request.WaitsForAnswer(order),
            (OrderQuestion.AskAgain, Orders.OrderStatus.CancellationRequested) => request.OneIsOpen(order),
            (OrderQuestion.MustIDo or OrderQuestion.AskAgain, _) when wasRefused => request.WriteFirst(order),
            (OrderQuestion.WhyCancelled or OrderQuestion.MustIDo, Orders.OrderStatus.Cancelled) => whereabouts.Of(order, turn),
            (OrderQuestion.BringBack or OrderQuestion.Keep, Orders.OrderStatus.Cancelled) => request.CannotBringBack(order),
            (OrderQuestion.Payment or OrderQuestion.MustIDo, Orders.OrderStatus.VerifyingPayment) => status.PaymentBeingVerified(order, order.PaidAt!.Value + clock.Windows.VerificationTakes, spoken),
            (OrderQuestion.Payment, Orders.OrderStatus.AwaitingPayment or Orders.OrderStatus.AwaitingShipment) => whereabouts.Of(order, turn),
            (OrderQuestion.Change, not Orders.OrderStatus.Cancelled) => say.CannotChange(order.Number, order.Supplier),
            (OrderQuestion.StillRequested or OrderQuestion.WhoSells, _) => whereabouts.Of(order, turn),
            (OrderQuestion.WhatRequestMeans, Orders.OrderStatus.CancellationRequested) => request.WaitsForAnswer(order),
            _ => null,
        };
    }
}
