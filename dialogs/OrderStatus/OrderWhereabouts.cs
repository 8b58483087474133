using Microsoft.Bot.Builder;
using OrderBot.Dialogs.Replies;
using OrderBot.Dialogs.Talk;
using OrderBot.Orders;

namespace OrderBot.Dialogs.OrderStatus;

/// <summary>What is said of where one order is.</summary>
public sealed class OrderWhereabouts(OrderStatusReplies say, Clock clock)
{
    public Reply Of(Order order, ITurnContext turn) => Of(order, clock.For(turn));

    private Reply Of(Order order, Spoken spoken) => order.Status switch
    {
        Orders.OrderStatus.AwaitingPayment => say.AwaitingPayment(order, UnpaidPolicy.CancelledAt(order, clock.Windows), spoken),
        Orders.OrderStatus.VerifyingPayment => say.VerifyingPayment(order, order.PaidAt!.Value + clock.Windows.VerificationTakes, spoken),
        Orders.OrderStatus.AwaitingShipment => say.AwaitingShipment(order, spoken),
        Orders.OrderStatus.CancellationRequested => say.CancellationRequested(order, spoken),
        Orders.OrderStatus.Shipped => say.Shipped(order, spoken),
        Orders.OrderStatus.Delivered => say.Delivered(order, spoken),
        Orders.OrderStatus.Completed => say.Completed(order, spoken),
        _ => order.CancelledBecause == CancellationCause.NotPaidInTime ? say.CancelledUnpaid(order, spoken) : say.CancelledAgreed(order, spoken),
    };
}
