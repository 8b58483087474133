using OrderBot.Dialogs.Replies;
using OrderBot.Dialogs.Talk;
using OrderBot.Orders;

namespace OrderBot.Dialogs.TalkToSupplier;

/// <summary>What is said while the buyer leaves the supplier a message: one method a heading of the wording.</summary>
public sealed class TalkToSupplierReplies(ReplyBook book, OrderWords words)
{
    public Reply AskWhichOrder(IReadOnlyList<Order> orders) => book.Reply("AskWhichOrder", [("orders", OrderList.Of(orders, words))], more: OrderList.Buttons(orders));

    public Reply NoOrders() => book.Reply("NoOrders");

    public Reply AskMessage(Order order) => book.Reply("AskMessage", [("supplier", order.Supplier), ("number", order.Number)]);

    public Reply MessageUnclear() => book.Reply("MessageUnclear");

    public Reply MessageSent(Order order) => book.Reply("MessageSent", [("number", order.Number), ("supplier", order.Supplier)]);

    public Reply MessageNotSent() => book.Reply("MessageNotSent");

    /// <param name="id">Of the question: its buttons carry it.</param>
    public Reply AskIfMeant(string message, string id) => book.Reply("AskIfMeant", [("message", Quoted.Of(message))], consent: id);

    public Reply WhyMessage() => book.Reply("WhyMessage");

    /// <summary>To whoever asks when and where the supplier answers.</summary>
    public Reply AnswersHere() => book.Reply("AnswersHere");

    public Reply NothingSent() => book.Reply("NothingSent");
}
