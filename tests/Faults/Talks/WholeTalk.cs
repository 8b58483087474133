using OrderBot.Orders;
using OrderBot.Scripts;

namespace OrderBot.Faults.Tests.Talks;

/// <summary>A talk from its first word to its last, and what it must leave in the shop: that, once, and nothing else.</summary>
/// <param name="Words">As a script; a reply's name stands in it once, so that a client knows when it came.</param>
/// <param name="Order">The order that it is about.</param>
/// <param name="Events">What happened to that order.</param>
/// <param name="Written">What its supplier was told by the buyer.</param>
internal sealed record WholeTalk(string Words, string Order, OrderEventKind[] Events, string[] Written)
{
    public const string Member = "MB100001";

    public static readonly WholeTalk Cancelled = new(
        """
        > cancel order 80010005
        CancelPaidOrder.OrderIsPaid
        CancelPaidOrder.AskWhy
        > wrong size
        CancelPaidOrder.AskForConsent
        > yes
        CancelPaidOrder.RequestSent
        ! agree 80010005
        OrderNews.SupplierAgreed
        > where is my order 80010005
        OrderStatus.CancelledAgreed
        """,
        "80010005", [OrderEventKind.CancellationRequested, OrderEventKind.SupplierAgreed], []);

    public static readonly WholeTalk Told = new(
        """
        > write to the supplier of 80010005
        TalkToSupplier.AskMessage
        > Do you have it in blue?
        TalkToSupplier.MessageSent
        > where is my order 80010005
        OrderStatus.AwaitingShipment
        """,
        "80010005", [], ["Do you have it in blue?"]);

    public static readonly WholeTalk Unpaid = new(
        """
        > when is my unpaid order cancelled?
        UnpaidOrder.GoesByItself
        > where is my order 80010006
        OrderStatus.AwaitingPayment
        + 16.00:00:00
        OrderNews.CancelledUnpaid
        > what about the unpaid order 80010006
        UnpaidOrder.AlreadyGone
        """,
        "80010006", [OrderEventKind.CancelledUnpaid], []);

    public static readonly WholeTalk Declined = new(
        """
        > cancel order 80010005
        CancelPaidOrder.OrderIsPaid
        CancelPaidOrder.AskWhy
        > wrong size
        CancelPaidOrder.AskForConsent
        > no
        CancelPaidOrder.NotSent
        > where is my order 80010005
        OrderStatus.AwaitingShipment
        """,
        "80010005", [], []);

    public static IReadOnlyList<WholeTalk> All { get; } = [Cancelled, Told, Unpaid, Declined];

    public IReadOnlyList<TalkTurn> Turns => TalkTurn.Of(Script.Parse(Order, Words));
}
