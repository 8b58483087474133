using OrderBot.Orders;

namespace OrderBot.Marketplace.Ordering;

/// <summary>The shop's orders, in process.</summary>
internal sealed class EmbeddedOrderService(OrderReader reader, OrderWriter writer, OrderEventLog events) : IOrderService
{
    public Task<OrderPage> ListAsync(Buyer buyer, OrderTab tab, string? cursor, int size, CancellationToken cancellationToken) =>
        Task.FromResult(reader.List(buyer.MemberId, tab, cursor, size));

    public Task<Order?> FindAsync(Buyer buyer, string number, CancellationToken cancellationToken) =>
        Task.FromResult(reader.Find(buyer.MemberId, number));

    public Task<IReadOnlyList<Order>> FindByLastDigitsAsync(Buyer buyer, string digits, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Order>>(reader.EndingIn(buyer.MemberId, digits));

    public Task<IReadOnlyList<Order>> FindByItemAsync(Buyer buyer, string words, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Order>>(reader.WithItem(buyer.MemberId, words));

    public Task<OrderReceipt> RequestCancellationAsync(Buyer buyer, string number, long version, string reason, string idempotencyKey, CancellationToken cancellationToken) =>
        writer.RequestCancellationAsync(buyer.MemberId, number, version, reason, idempotencyKey, cancellationToken);

    public Task<OrderReceipt> WithdrawRequestAsync(Buyer buyer, string number, long version, string idempotencyKey, CancellationToken cancellationToken) =>
        writer.WithdrawAsync(buyer.MemberId, number, version, idempotencyKey, cancellationToken);

    public Task<OrderReceipt> WriteToSupplierAsync(Buyer buyer, string number, string text, string idempotencyKey, CancellationToken cancellationToken) =>
        writer.WriteToSupplierAsync(buyer.MemberId, number, text, idempotencyKey, cancellationToken);

    public Task<OrderEvents> EventsAsync(Buyer? buyer, string? cursor, int max, TimeSpan wait, CancellationToken cancellationToken) =>
        events.AfterAsync(buyer?.MemberId, cursor, max, wait, cancellationToken);
}
