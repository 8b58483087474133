using OrderBot.Dialogs.Replies;
using OrderBot.Dialogs.Talk;
using OrderBot.Orders;

namespace OrderBot.Dialogs.OrderContents;

/// <summary>What is said about an order's contents: one method a heading of the wording.</summary>
public sealed class OrderContentsReplies(ReplyBook book, OrderWords words)
{
    public Reply AskWhichOrder(IReadOnlyList<Order> orders) => book.Reply("AskWhichOrder", [("orders", OrderList.Of(orders, words))], more: OrderList.Buttons(orders));

    public Reply NoOrders() => book.Reply("NoOrders");

    public Reply Contents(Order order) => book.Reply(
        "Contents",
        [("number", order.Number), ("supplier", order.Supplier), ("total", Spoken.Amount(order.Total)), ("items", words.Items(order))]);
}
