using OrderBot.Dialogs.Replies;
using OrderBot.Dialogs.Talk;
using OrderBot.Orders;

namespace OrderBot.Dialogs.CancelPaidOrder;

/// <summary>What is said while a request is being withdrawn: one method a heading of the wording.</summary>
public sealed class WithdrawRequestReplies(ReplyBook book, OrderWords words)
{
    public Reply AskWhichOrder(IReadOnlyList<Order> orders) => book.Reply("AskWhichOrder", [("orders", OrderList.Of(orders, words))], more: OrderList.Buttons(orders));

    public Reply NothingToWithdraw() => book.Reply("NothingToWithdraw");

    public Reply NotOpen(string number) => book.Reply("NotOpen", [("number", number)]);

    public Reply AskForConsent(Order order, string consent) => book.Reply(
        "AskForConsent", [("number", order.Number), ("items", Items(order)), ("supplier", order.Supplier)], consent: consent);

    public Reply ConsentUnclear(Order order, string consent) => book.Reply("ConsentUnclear", [("number", order.Number)], consent: consent);

    public Reply ConsentExpired() => book.Reply("ConsentExpired");

    public Reply WhyConsent() => book.Reply("WhyConsent");

    public Reply NotWithdrawn() => book.Reply("NotWithdrawn");

    public Reply RequestWithdrawn(Order order) => book.Reply("RequestWithdrawn", [("number", order.Number), ("supplier", order.Supplier)]);

    public Reply ChangedMeanwhile(string number) => book.Reply("ChangedMeanwhile", [("number", number)]);

    /// <summary>What is in an order, as a question shows it.</summary>
    public string Items(Order order) => words.Items(order);
}
