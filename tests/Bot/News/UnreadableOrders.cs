using OrderBot.Orders;

namespace OrderBot.Bot.Tests.News;

/// <summary>An order service in which one order cannot be read.</summary>
internal sealed class UnreadableOrders(IOrderService inner) : IOrderService
{
    public string? Unreadable { get; set; }

    public int Tries { get; private set; }

    public Task<Order?> FindAsync(Buyer buyer, string number, CancellationToken cancellationToken)
    {
        if (number != Unreadable)
        {
            return inner.FindAsync(buyer, number, cancellationToken);
        }

        Tries++;
        throw new OrderServiceException("It makes no sense.");
    }

    public Task<OrderPage> ListAsync(Buyer buyer, OrderTab tab, string? cursor, int size, CancellationToken cancellationToken) => inner.ListAsync(buyer, tab, cursor, size, cancellationToken);

    public Task<IReadOnlyList<Order>> FindByLastDigitsAsync(Buyer buyer, string digits, CancellationToken cancellationToken) => inner.FindByLastDigitsAsync(buyer, digits, cancellationToken);

    public Task<IReadOnlyList<Order>> FindByItemAsync(Buyer buyer, string words, CancellationToken cancellationToken) => inner.FindByItemAsync(buyer, words, cancellationToken);

    public Task<OrderReceipt> RequestCancellationAsync(Buyer buyer, string number, long version, string reason, string idempotencyKey, CancellationToken cancellationToken) =>
        inner.RequestCancellationAsync(buyer, number, version, reason, idempotencyKey, cancellationToken);

    public Task<OrderReceipt> WithdrawRequestAsync(Buyer buyer, string number, long version, string idempotencyKey, CancellationToken cancellationToken) =>
        inner.WithdrawRequestAsync(buyer, number, version, idempotencyKey, cancellationToken);

    public Task<OrderReceipt> WriteToSupplierAsync(Buyer buyer, string number, string text, string idempotencyKey, CancellationToken cancellationToken) =>
        inner.WriteToSupplierAsync(buyer, number, text, idempotencyKey, cancellationToken);

    public Task<OrderEvents> EventsAsync(Buyer? buyer, string? cursor, int max, TimeSpan wait, CancellationToken cancellationToken) => inner.EventsAsync(buyer, cursor, max, wait, cancellationToken);
}
