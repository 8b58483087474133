using OrderBot.Dialogs.Replies;
using OrderBot.Dialogs.Talk;
using OrderBot.Orders;

namespace OrderBot.Dialogs.CancelPaidOrder;

/// <summary>What is said while a paid order is being cancelled: one method a heading of the wording.</summary>
public sealed class CancelPaidOrderReplies(ReplyBook book, OrderWords words)
{
    public Reply AskWhichOrder(IReadOnlyList<Order> orders) => book.Reply("AskWhichOrder", [("orders", OrderList.Of(orders, words))], more: OrderList.Buttons(orders));

    public Reply NothingToCancel() => book.Reply("NothingToCancel");

    public Reply OrderIsPaid(Order order, Spoken spoken) => book.Reply("OrderIsPaid", [("supplier", order.Supplier)], words.Card(order, spoken));

    public Reply AskWhy(Order order) => book.Reply("AskWhy", [("supplier", order.Supplier)]);

    public Reply WhyUnclear() => book.Reply("WhyUnclear");

    public Reply WhyReason() => book.Reply("WhyReason");

    public Reply WhyConsent() => book.Reply("WhyConsent");

    /// <summary>To whoever wants no request, but a cancellation.</summary>
    public Reply WhatRequestMeans() => book.Reply("WhatRequestMeans");

    /// <summary>To whoever wants only some of the items cancelled.</summary>
    public Reply OnlyWhole(Order order) => book.Reply("OnlyWhole", [("number", order.Number), ("supplier", order.Supplier)]);

    /// <summary>To whoever asks when the supplier will answer a request that is not sent yet.</summary>
    public Reply AnswerComesHere() => book.Reply("AnswerComesHere");

    /// <summary>To whoever asks when the supplier answers an open request.</summary>
    public Reply WaitsForAnswer(Order order) => book.Reply("WaitsForAnswer", [("number", order.Number), ("supplier", order.Supplier)]);

    /// <param name="reason">The buyer's words; empty when none were given.</param>
    public Reply AskForConsent(Order order, string reason, string consent) => book.Reply(
        "AskForConsent",
        [
            ("supplier", order.Supplier),
            ("number", order.Number),
            ("items", Items(order)),
            ("total", Spoken.Amount(order.Total)),
            ("reason", (reason.Length == 0 ? NoReasonGiven() : ReasonGiven(reason)).Words),
        ],
        consent: consent);

    public Reply ReasonGiven(string reason) => book.Reply("ReasonGiven", [("reason", Quoted.Of(reason))]);

    public Reply NoReasonGiven() => book.Reply("NoReasonGiven");

    public Reply ConsentUnclear(Order order, string consent) => book.Reply("ConsentUnclear", [("number", order.Number)], consent: consent);

    public Reply ConsentExpired() => book.Reply("ConsentExpired");

    public Reply NotSent(string number) => book.Reply("NotSent", [("number", number)]);

    public Reply RequestSent(Order order) => book.Reply("RequestSent", [("number", order.Number), ("supplier", order.Supplier)]);

    public Reply ChangedMeanwhile(string number) => book.Reply("ChangedMeanwhile", [("number", number)]);

    public Reply TooEarly(Order order, DateTimeOffset from, Spoken spoken) =>
        book.Reply("TooEarly", [("number", order.Number), ("from", spoken.At(from)), ("supplier", order.Supplier)]);

    public Reply AlreadyRequested(Order order, Spoken spoken) => book.Reply(
        "AlreadyRequested",
        [("number", order.Number), ("when", order.Request is { } request ? spoken.On(request.RequestedAt) : ""), ("supplier", order.Supplier)]);

    public Reply RefusedBefore(Order order) => book.Reply("RefusedBefore", [("supplier", order.Supplier), ("number", order.Number)]);

    /// <summary>Said when a refused request shall be sent again; a yes to it leads to the message.</summary>
    public Reply WriteFirst(Order order) => book.Reply("WriteFirst", [("supplier", order.Supplier), ("number", order.Number)]);

    /// <summary>Said when a request that is open shall be sent again.</summary>
    public Reply OneIsOpen(Order order) => book.Reply("OneIsOpen", [("number", order.Number), ("supplier", order.Supplier)]);

    public Reply CannotBringBack(Order order) => book.Reply("CannotBringBack", [("number", order.Number)]);

    public Reply AlreadyCancelled(Order order) => book.Reply("AlreadyCancelled", [("number", order.Number), ("supplier", order.Supplier)]);

    public Reply AlreadyGone(Order order) => book.Reply("AlreadyGone", [("number", order.Number)]);

    public Reply Shipped(Order order) => book.Reply(
        "Shipped", [("number", order.Number), ("supplier", order.Supplier), ("shipped", (order.DeliveredAt is null ? WordShipped() : WordDelivered()).Words)]);

    public Reply WordShipped() => book.Reply("WordShipped");

    public Reply WordDelivered() => book.Reply("WordDelivered");

    /// <summary>What is in an order, as a question shows it.</summary>
    public string Items(Order order) => words.Items(order);
}
