using OrderBot.Dialogs.Replies;
using OrderBot.Orders;

namespace OrderBot.Dialogs.OrderNews;

/// <summary>What the bot tells by itself when something happened to an order.</summary>
public sealed class OrderNewsReplies(ReplyBook book)
{
    public Reply SupplierAgreed(Order order) => Plain("SupplierAgreed", order);

    public Reply SupplierRefused(Order order) => Plain("SupplierRefused", order);

    public Reply ShippedMeanwhile(Order order) => Plain("ShippedMeanwhile", order);

    public Reply CancelledUnpaid(Order order) => book.Reply("CancelledUnpaid", [("number", order.Number)]);

    public Reply SupplierWrote(Order order, string message) =>
        book.Reply("SupplierWrote", [("supplier", order.Supplier), ("number", order.Number), ("message", Quoted.Of(message))]);

    public Reply Shipped(Order order) => Plain("Shipped", order);

    private Reply Plain(string heading, Order order) => book.Reply(heading, [("number", order.Number), ("supplier", order.Supplier)]);
}
