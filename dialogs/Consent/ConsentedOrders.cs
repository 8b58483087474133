using OrderBot.Orders;

namespace OrderBot.Dialogs.Consent;

/// <summary>The only place from which an order is changed: nothing happens here without a consent to that very act.</summary>
public sealed class ConsentedOrders(IOrderService orders)
{
    public const string RequestCancellation = "RequestCancellation";
    public const string WithdrawRequest = "WithdrawRequest";

    /// <summary>Asks the supplier to cancel the order that the consent names.</summary>
    /// <param name="reason">The buyer's words; may be empty.</param>
    public Task<OrderReceipt> RequestCancellationAsync(Buyer buyer, GivenConsent consent, string reason, CancellationToken ct)
    {
        var asked = Checked(buyer, consent, RequestCancellation);
        return orders.RequestCancellationAsync(buyer, asked.Order, asked.Version, reason, asked.Id, ct);
    }

    /// <summary>Takes back the open request of the order that the consent names.</summary>
    public Task<OrderReceipt> WithdrawRequestAsync(Buyer buyer, GivenConsent consent, CancellationToken ct)
    {
        var asked = Checked(buyer, consent, WithdrawRequest);
        return orders.WithdrawRequestAsync(buyer, asked.Order, asked.Version, asked.Id, ct);
    }

    private static ConsentQuestion Checked(Buyer buyer, GivenConsent consent, string act) =>
        consent.Question.Act == act && consent.Question.AskedOf == buyer.MemberId
            ? consent.Question
            : throw new InvalidOperationException($"A consent to {consent.Question.Act} is none to {act}, and nobody else's.");
}
