using OrderBot.Dialogs.Replies;
using OrderBot.Orders;

namespace OrderBot.Dialogs.OrderNews;

/// <summary>Puts an event into words, as the order stands now; what the buyer did is no news to the buyer.</summary>
public sealed class OrderNewsTeller(IOrderService orders, OrderNewsReplies say)
{
    /// <summary>Null when there is nothing to tell.</summary>
    public async Task<Reply?> TellAsync(Buyer buyer, OrderEvent news, CancellationToken ct)
    {
        if (news.Kind is OrderEventKind.CancellationRequested or OrderEventKind.RequestWithdrawn
            || await orders.FindAsync(buyer, news.OrderNumber, ct) is not { } order)
        {
            return null;
        }

        return news.Kind switch
        {
            OrderEventKind.SupplierAgreed => say.SupplierAgreed(order),
            OrderEventKind.SupplierRefused => say.SupplierRefused(order),
            OrderEventKind.ShippedMeanwhile => say.ShippedMeanwhile(order),
            OrderEventKind.CancelledUnpaid => say.CancelledUnpaid(order),
            OrderEventKind.SupplierWrote => say.SupplierWrote(order, news.Text ?? ""),
            OrderEventKind.Shipped => say.Shipped(order),
            _ => null,
        };
    }
}
