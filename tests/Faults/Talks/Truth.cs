using OrderBot.Faults.Tests.Buyers;
using OrderBot.Orders;

namespace OrderBot.Faults.Tests.Talks;

/// <summary>What replies claim about the order, held against what the shop had done by then.</summary>
internal static class Truth
{
    private static readonly HashSet<string> Requested = ["CancelPaidOrder.RequestSent", "CancelPaidOrder.AlreadyRequested", "CancelPaidOrder.OneIsOpen", "OrderStatus.CancellationRequested"];

    private static readonly HashSet<string> Agreed = ["OrderNews.SupplierAgreed", "OrderStatus.CancelledAgreed", "CancelPaidOrder.AlreadyCancelled"];

    private static readonly HashSet<string> Written = ["TalkToSupplier.MessageSent"];

    /// <summary>"I have not sent anything", "shall I send it?", "it goes on as it is".</summary>
    private static readonly HashSet<string> NotRequested =
    [
        "CancelPaidOrder.OrderIsPaid", "CancelPaidOrder.AskWhy", "CancelPaidOrder.WhyUnclear", "CancelPaidOrder.AskForConsent", "CancelPaidOrder.ConsentUnclear",
        "CancelPaidOrder.ConsentExpired", "CancelPaidOrder.ChangedMeanwhile", "CancelPaidOrder.NotSent", "OrderStatus.AwaitingShipment", "Routing.Upgraded",
    ];

    private static readonly HashSet<string> NotWritten = ["TalkToSupplier.AskMessage", "TalkToSupplier.MessageUnclear", "TalkToSupplier.AskIfMeant", "TalkToSupplier.MessageNotSent", "TalkToSupplier.NothingSent"];

    /// <param name="transcript">What else to tell when something is not so.</param>
    public static void Check(IEnumerable<Heard> heard, ShopBooks books, IEnumerable<string> transcript)
    {
        var (requested, agreed) = (books.At(OrderEventKind.CancellationRequested), books.At(OrderEventKind.SupplierAgreed));
        foreach (var one in heard)
        {
            var isTrue =
                (!Requested.Contains(one.Label) || Before(requested, one))
                && (!Agreed.Contains(one.Label) || Before(agreed, one))
                && (!Written.Contains(one.Label) || Before(books.WrittenAt, one))
                && (!NotRequested.Contains(one.Label) || !Before(requested, one))
                && (!NotWritten.Contains(one.Label) || !Before(books.WrittenAt, one))
                && (one.Label != "Routing.DidNotArrive" || !(Before(requested, one) || Before(books.WrittenAt, one)));
            Assert.True(isTrue, $"{one.Label}, said at {one.At:O}, is not so: asked for at {requested:O}, agreed to at {agreed:O}, written at {books.WrittenAt:O}.\n{string.Join('\n', transcript)}");
        }
    }

    private static bool Before(DateTimeOffset? happened, Heard said) => happened <= said.At;
}
