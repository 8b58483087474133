using System.Globalization;
using System.Text;
using OrderBot.Dialogs.Replies;
using OrderBot.Dialogs.Talk;
using OrderBot.Orders;

namespace OrderBot.Dialogs.OrderStatus;

/// <summary>What is said about where orders are: one method a heading of the wording.</summary>
public sealed class OrderStatusReplies(ReplyBook book, OrderWords words)
{
    public Reply Overview(OrderPage page) => book.Reply(
        "Overview",
        [("count", Count(page, OrderTab.All)), ("tabs", Tabs(page)), ("orders", OrderList.Of(page.Orders, words))],
        more: Buttons(page));

    public Reply InTab(OrderTab tab, OrderPage page) => book.Reply(
        "InTab",
        [("tab", words.Tab(tab)), ("count", Count(page, tab)), ("orders", OrderList.Of(page.Orders, words))],
        more: Buttons(page));

    public Reply FurtherOrders(OrderTab tab, OrderPage page) => book.Reply(
        "FurtherOrders", [("tab", words.Tab(tab)), ("orders", OrderList.Of(page.Orders, words))], more: Buttons(page));

    public Reply NoMore() => book.Reply("NoMore");

    /// <summary>What stands on the button of the next page.</summary>
    public Reply More() => book.Reply("More");

    public Reply NothingInTab(OrderTab tab) => book.Reply("NothingInTab", [("tab", words.Tab(tab))]);

    public Reply NoOrders() => book.Reply("NoOrders");

    public Reply AwaitingPayment(Order order, DateTimeOffset cancelledAt, Spoken spoken) =>
        book.Reply("AwaitingPayment", [("number", order.Number), ("at", spoken.Moment(cancelledAt))], words.Card(order, spoken));

    public Reply VerifyingPayment(Order order, DateTimeOffset until, Spoken spoken) => book.Reply(
        "VerifyingPayment", [("number", order.Number), ("until", spoken.At(until)), ("supplier", order.Supplier)], words.Card(order, spoken));

    /// <summary>Said when the payment is worried about.</summary>
    public Reply PaymentBeingVerified(Order order, DateTimeOffset until, Spoken spoken) =>
        book.Reply("PaymentBeingVerified", [("number", order.Number), ("until", spoken.At(until))]);

    public Reply OpenRequests(IReadOnlyList<Order> open) =>
        book.Reply("OpenRequests", [("orders", OrderList.Of(open, words))], more: OrderList.Buttons(open));

    public Reply NoOpenRequests() => book.Reply("NoOpenRequests");

    public Reply AwaitingShipment(Order order, Spoken spoken) =>
        book.Reply("AwaitingShipment", [("number", order.Number), ("supplier", order.Supplier)], words.Card(order, spoken));

    public Reply CancellationRequested(Order order, Spoken spoken) =>
        book.Reply("CancellationRequested", [("number", order.Number), ("supplier", order.Supplier)], words.Card(order, spoken));

    public Reply Shipped(Order order, Spoken spoken) => book.Reply(
        "Shipped", [("number", order.Number), ("tracking", order.Tracking ?? NoTracking().Words)], words.Card(order, spoken));

    public Reply Delivered(Order order, Spoken spoken) => book.Reply("Delivered", [("number", order.Number)], words.Card(order, spoken));

    public Reply Completed(Order order, Spoken spoken) => book.Reply("Completed", [("number", order.Number)], words.Card(order, spoken));

    public Reply CancelledUnpaid(Order order, Spoken spoken) => book.Reply("CancelledUnpaid", [("number", order.Number)], words.Card(order, spoken));

    public Reply CancelledAgreed(Order order, Spoken spoken) =>
        book.Reply("CancelledAgreed", [("number", order.Number), ("supplier", order.Supplier)], words.Card(order, spoken));

    public Reply NoTracking() => book.Reply("NoTracking");

    private IReadOnlyList<ReplyButton> Buttons(OrderPage page) =>
        OrderList.Buttons(page.Orders, page.Next is null ? null : new ReplyButton(More().Words));

    /// <summary>"Awaiting payment 1 · Awaiting shipment 5 · …"</summary>
    private string Tabs(OrderPage page)
    {
        var tabs = new StringBuilder();
        foreach (var tab in Enum.GetValues<OrderTab>())
        {
            if (tab != OrderTab.All)
            {
                tabs.Append(tabs.Length == 0 ? "" : " · ").Append(words.Tab(tab)).Append(' ').Append(Count(page, tab));
            }
        }

        return tabs.ToString();
    }

    private static string Count(OrderPage page, OrderTab tab) => page.Counts[tab].ToString(CultureInfo.InvariantCulture);
}
