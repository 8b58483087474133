using OrderBot.Dialogs.Replies;
using OrderBot.Dialogs.Understanding;
using OrderBot.Orders;

namespace OrderBot.Dialogs.Talk;

/// <summary>What is said in every conversation while it finds out which order is meant.</summary>
public sealed class WhichOrderReplies(ReplyBook book, OrderWords words)
{
    public Reply WhyWhichOrder() => book.Reply("WhyWhichOrder");

    public Reply NumberNotAtHand() => book.Reply("NumberNotAtHand");

    public Reply WhichOrderUnclear(IReadOnlyList<Order> orders) =>
        book.Reply("WhichOrderUnclear", [("orders", OrderList.Of(orders, words))], more: OrderList.Buttons(orders));

    public Reply SeveralFit(IReadOnlyList<Order> orders) =>
        book.Reply("SeveralFit", [("orders", OrderList.Of(orders, words))], more: OrderList.Buttons(orders));

    public Reply OrderNotFound(string number) => book.Reply("OrderNotFound", [("number", number)]);

    public Reply NoneEndsSo(string digits) => book.Reply("NoneEndsSo", [("digits", digits)]);

    /// <summary>What is said when a number that was named is no order of the buyer's; null when none was named.</summary>
    public Reply? NotFound(Entities said) =>
        said.OrderNumbers is [var number, ..] ? OrderNotFound(number)
        : said.LastDigits is [var digits, ..] ? NoneEndsSo(digits)
        : null;
}
