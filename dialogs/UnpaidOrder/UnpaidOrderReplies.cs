using OrderBot.Dialogs.Replies;
using OrderBot.Dialogs.Talk;
using OrderBot.Orders;

namespace OrderBot.Dialogs.UnpaidOrder;

/// <summary>What is said about an unpaid order: one method a heading of the wording.</summary>
public sealed class UnpaidOrderReplies(ReplyBook book, OrderWords words)
{
    public Reply AskWhichOrder(IReadOnlyList<Order> orders) => book.Reply("AskWhichOrder", [("orders", OrderList.Of(orders, words))], more: OrderList.Buttons(orders));

    public Reply NothingUnpaid() => book.Reply("NothingUnpaid");

    public Reply GoesByItself(Order order, DateTimeOffset at, Spoken spoken) =>
        book.Reply("GoesByItself", [("number", order.Number), ("at", spoken.Moment(at))], words.Card(order, spoken));

    /// <summary>Said to "so I need do nothing?".</summary>
    public Reply NothingToDo(Order order, DateTimeOffset at, Spoken spoken) => Until("NothingToDo", order, at, spoken);

    public Reply ToKeepIt(Order order, DateTimeOffset at, Spoken spoken) => Until("ToKeepIt", order, at, spoken);

    /// <summary>Said when it shall be cancelled at once.</summary>
    public Reply CannotBeHurried(Order order, DateTimeOffset at, Spoken spoken) => Until("CannotBeHurried", order, at, spoken);

    public Reply AlreadyGone(Order order) => book.Reply("AlreadyGone", [("number", order.Number)]);

    public Reply IsPaid(Order order) => book.Reply("IsPaid", [("number", order.Number)]);

    private Reply Until(string name, Order order, DateTimeOffset at, Spoken spoken) =>
        book.Reply(name, [("number", order.Number), ("at", spoken.Moment(at))]);
}
