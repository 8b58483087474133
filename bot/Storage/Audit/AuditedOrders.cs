using OrderBot.Orders;
using OrderBot.Turns;

namespace OrderBot.Storage;

/// <summary>The order service, whose writes leave a line in the audit log with the turn that made them.</summary>
public sealed class AuditedOrders(IOrderService inner, TurnStorage turns, TimeProvider clock) : IOrderService
{
    public Task<OrderPage> ListAsync(Buyer buyer, OrderTab tab, string? cursor, int size, CancellationToken cancellationToken) =>
        inner.ListAsync(buyer, tab, cursor, size, cancellationToken);

    public Task<Order?> FindAsync(Buyer buyer, string number, CancellationToken cancellationToken) => inner.FindAsync(buyer, number, cancellationToken);

    public Task<IReadOnlyList<Order>> FindByLastDigitsAsync(Buyer buyer, string digits, CancellationToken cancellationToken) =>
        inner.FindByLastDigitsAsync(buyer, digits, cancellationToken);

    public Task<IReadOnlyList<Order>> FindByItemAsync(Buyer buyer, string words, CancellationToken cancellationToken) =>
        inner.FindByItemAsync(buyer, words, cancellationToken);

    public Task<OrderReceipt> RequestCancellationAsync(Buyer buyer, string number, long version, string reason, string idempotencyKey, CancellationToken cancellationToken) =>
        WriteAsync(inner.RequestCancellationAsync(buyer, number, version, reason, idempotencyKey, cancellationToken), buyer, number, "RequestCancellation", idempotencyKey);

    public Task<OrderReceipt> WithdrawRequestAsync(Buyer buyer, string number, long version, string idempotencyKey, CancellationToken cancellationToken) =>
        WriteAsync(inner.WithdrawRequestAsync(buyer, number, version, idempotencyKey, cancellationToken), buyer, number, "WithdrawRequest", idempotencyKey);

    public Task<OrderReceipt> WriteToSupplierAsync(Buyer buyer, string number, string text, string idempotencyKey, CancellationToken cancellationToken) =>
        WriteAsync(inner.WriteToSupplierAsync(buyer, number, text, idempotencyKey, cancellationToken), buyer, number, "WriteToSupplier", idempotencyKey);

    public Task<OrderEvents> EventsAsync(Buyer? buyer, string? cursor, int max, TimeSpan wait, CancellationToken cancellationToken) =>
        inner.EventsAsync(buyer, cursor, max, wait, cancellationToken);

    private async Task<OrderReceipt> WriteAsync(Task<OrderReceipt> write, Buyer buyer, string number, string act, string key)
    {
        var outcome = "Failed";
        try
        {
            var receipt = await write;
            outcome = receipt.Outcome.ToString();
            return receipt;
        }
        catch (OrderServiceException failure) when (failure.MaybeDone)
        {
            outcome = "Unknown";
            throw;
        }
        finally
        {
            if (turns.Here is { } turn)
            {
                var entry = new AuditEntry(clock.GetUtcNow().ToUnixTimeSeconds(), buyer.MemberId, number, act, key, outcome);
                turn.Also.Add(session => AuditLog.Write(session, turn.Key, entry));
            }
        }
    }
}
