using OrderBot.Orders;

namespace OrderBot.Consent.Tests;

/// <summary>An order service that notes what it is told to write.</summary>
internal sealed class WrittenOrders : IOrderService
{
    public List<string> Written { get; } = [];

    public Task<OrderReceipt> RequestCancellationAsync(Buyer buyer, string number, long version, string reason, string idempotencyKey, CancellationToken cancellationToken) =>
        Write($"cancel {number} as of {version} for {buyer.MemberId} because {reason}, once {idempotencyKey}");

    public Task<OrderReceipt> WithdrawRequestAsync(Buyer buyer, string number, long version, string idempotencyKey, CancellationToken cancellationToken) =>
        Write($"withdraw {number} as of {version} for {buyer.MemberId}, once {idempotencyKey}");

    public Task<OrderReceipt> WriteToSupplierAsync(Buyer buyer, string number, string text, string idempotencyKey, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<OrderPage> ListAsync(Buyer buyer, OrderTab tab, string? cursor, int size, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<Order?> FindAsync(Buyer buyer, string number, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<Order>> FindByLastDigitsAsync(Buyer buyer, string digits, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<Order>> FindByItemAsync(Buyer buyer, string words, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<OrderEvents> EventsAsync(Buyer? buyer, string? cursor, int max, TimeSpan wait, CancellationToken cancellationToken) => throw new NotSupportedException();

    private Task<OrderReceipt> Write(string write)
    {
        Written.Add(write);
        return Task.FromResult(new OrderReceipt(WriteOutcome.Done, null));
    }
}
