using OrderBot.Orders;

namespace OrderBot.Faults.Host;

/// <summary>The order service, with a death waiting before and after each call.</summary>
internal sealed class MortalOrders(IOrderService inner, Death death) : IOrderService
{
    public Task<OrderPage> ListAsync(Buyer buyer, OrderTab tab, string? cursor, int size, CancellationToken cancellationToken) => inner.ListAsync(buyer, tab, cursor, size, cancellationToken);

    public Task<Order?> FindAsync(Buyer buyer, string number, CancellationToken cancellationToken) => CallAsync(() => inner.FindAsync(buyer, number, cancellationToken));

    public Task<IReadOnlyList<Order>> FindByLastDigitsAsync(Buyer buyer, string digits, CancellationToken cancellationToken) => inner.FindByLastDigitsAsync(buyer, digits, cancellationToken);

    public Task<IReadOnlyList<Order>> FindByItemAsync(Buyer buyer, string words, CancellationToken cancellationToken) => inner.FindByItemAsync(buyer, words, cancellationToken);

    public Task<OrderReceipt> RequestCancellationAsync(Buyer buyer, string number, long version, string reason, string idempotencyKey, CancellationToken cancellationToken) =>
        CallAsync(() => inner.RequestCancellationAsync(buyer, number, version, reason, idempotencyKey, cancellationToken));

    public Task<OrderReceipt> WithdrawRequestAsync(Buyer buyer, string number, long version, string idempotencyKey, CancellationToken cancellationToken) =>
        CallAsync(() => inner.WithdrawRequestAsync(buyer, number, version, idempotencyKey, cancellationToken));

    public Task<OrderReceipt> WriteToSupplierAsync(Buyer buyer, string number, string text, string idempotencyKey, CancellationToken cancellationToken) =>
        CallAsync(() => inner.WriteToSupplierAsync(buyer, number, text, idempotencyKey, cancellationToken));

    public Task<OrderEvents> EventsAsync(Buyer? buyer, string? cursor, int max, TimeSpan wait, CancellationToken cancellationToken) => inner.EventsAsync(buyer, cursor, max, wait, cancellationToken);

    private async Task<T> CallAsync<T>(Func<Task<T>> call)
    {
        death.Moment();
        var answer = await call();
        death.Moment();
        return answer;
    }
}
