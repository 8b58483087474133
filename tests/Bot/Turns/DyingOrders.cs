using OrderBot.Orders;

namespace OrderBot.Bot.Tests.Turns;

/// <summary>An order service after whose next write the turn is cut, as a death would; the write itself may have arrived or not.</summary>
internal sealed class DyingOrders(IOrderService inner) : IOrderService
{
    /// <summary>Whether the next write arrives before the turn is cut; null for none to be cut.</summary>
    public bool? Dies { get; set; }

    public int Requests { get; private set; }

    public Task<OrderPage> ListAsync(Buyer buyer, OrderTab tab, string? cursor, int size, CancellationToken cancellationToken) => inner.ListAsync(buyer, tab, cursor, size, cancellationToken);

    public Task<Order?> FindAsync(Buyer buyer, string number, CancellationToken cancellationToken) => inner.FindAsync(buyer, number, cancellationToken);

    public Task<IReadOnlyList<Order>> FindByLastDigitsAsync(Buyer buyer, string digits, CancellationToken cancellationToken) => inner.FindByLastDigitsAsync(buyer, digits, cancellationToken);

    public Task<IReadOnlyList<Order>> FindByItemAsync(Buyer buyer, string words, CancellationToken cancellationToken) => inner.FindByItemAsync(buyer, words, cancellationToken);

    public Task<OrderReceipt> RequestCancellationAsync(Buyer buyer, string number, long version, string reason, string idempotencyKey, CancellationToken cancellationToken) =>
        WriteAsync(() => inner.RequestCancellationAsync(buyer, number, version, reason, idempotencyKey, cancellationToken));

    public Task<OrderReceipt> WithdrawRequestAsync(Buyer buyer, string number, long version, string idempotencyKey, CancellationToken cancellationToken) =>
        WriteAsync(() => inner.WithdrawRequestAsync(buyer, number, version, idempotencyKey, cancellationToken));

    public Task<OrderReceipt> WriteToSupplierAsync(Buyer buyer, string number, string text, string idempotencyKey, CancellationToken cancellationToken) =>
        WriteAsync(() => inner.WriteToSupplierAsync(buyer, number, text, idempotencyKey, cancellationToken));

    public Task<OrderEvents> EventsAsync(Buyer? buyer, string? cursor, int max, TimeSpan wait, CancellationToken cancellationToken) => inner.EventsAsync(buyer, cursor, max, wait, cancellationToken);

    private async Task<OrderReceipt> WriteAsync(Func<Task<OrderReceipt>> write)
    {
        var dies = Dies;
        Dies = null;
        if (dies == false)
        {
            throw new InvalidOperationException("Cut before it.");
        }

        Requests++;
        var receipt = await write();
        return dies is null ? receipt : throw new InvalidOperationException("Cut after it.");
    }
}
