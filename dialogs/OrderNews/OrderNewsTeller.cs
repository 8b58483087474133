using OrderBot.Dialogs.Replies;
using OrderBot.Orders;

namespace OrderBot.Dialogs.OrderNews;

/// <summary>Puts an event into words, as the order stands now; what the buyer did is no news to the buyer.</summary>
public sealed class OrderNewsTeller(IOrderService orders, OrderNewsReplies say)
{
    /// <summary>As <see cref="TellAsync"/>, some time after it happened: null also when the order has gone on since and it would not be so any more.</summary>
    public async Task<Reply?> TellLateAsync(Buyer buyer, OrderEvent news, CancellationToken ct)
    {
        Orders.OrderStatus? mustBe = news.Kind switch
        {
            OrderEventKind.SupplierRefused => Orders.OrderStatus.AwaitingShipment,
            OrderEventKind.Shipped => Orders.OrderStatus.Shipped,
            _ => null,
        };
        return mustBe is null || (await orders.FindAsync(buyer, news.OrderNumber, ct))?.Status == mustBe ? await TellAsync(buyer, news, ct) : null;
    }

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
