using OrderBot.Orders;

namespace OrderBot.Bot.Tests.Walk;

/// <summary>The shop's order service, which can be down, or not answer in time before or after it did what was asked; it tells of every write.</summary>
internal sealed class FailingShop(IOrderService shop) : IOrderService
{
    private int left;
    private bool isFromWrite;
    private FailureKind kind;

    /// <summary>The shop without failures.</summary>
    public IOrderService Itself => shop;

    public Action<Written>? Wrote { get; set; }

    /// <summary>The next so many calls fail.</summary>
    /// <param name="fromWrite">Only from the next write on.</param>
    public void Fail(FailureKind how, int calls, bool fromWrite = false) => (kind, left, isFromWrite) = (how, calls, fromWrite);

    public Task<OrderPage> ListAsync(Buyer buyer, OrderTab tab, string? cursor, int size, CancellationToken ct) => Read(() => shop.ListAsync(buyer, tab, cursor, size, ct));

    public Task<Order?> FindAsync(Buyer buyer, string number, CancellationToken ct) => Read(() => shop.FindAsync(buyer, number, ct));

    public Task<IReadOnlyList<Order>> FindByLastDigitsAsync(Buyer buyer, string digits, CancellationToken ct) => Read(() => shop.FindByLastDigitsAsync(buyer, digits, ct));

    public Task<IReadOnlyList<Order>> FindByItemAsync(Buyer buyer, string words, CancellationToken ct) => Read(() => shop.FindByItemAsync(buyer, words, ct));

    public Task<OrderReceipt> RequestCancellationAsync(Buyer buyer, string number, long version, string reason, string idempotencyKey, CancellationToken ct) =>
        WriteAsync(new Written(buyer, WriteKind.Request, number, version, idempotencyKey), () => shop.RequestCancellationAsync(buyer, number, version, reason, idempotencyKey, ct));

    public Task<OrderReceipt> WithdrawRequestAsync(Buyer buyer, string number, long version, string idempotencyKey, CancellationToken ct) =>
        WriteAsync(new Written(buyer, WriteKind.Withdrawal, number, version, idempotencyKey), () => shop.WithdrawRequestAsync(buyer, number, version, idempotencyKey, ct));

    public Task<OrderReceipt> WriteToSupplierAsync(Buyer buyer, string number, string text, string idempotencyKey, CancellationToken ct) =>
        WriteAsync(new Written(buyer, WriteKind.Message, number, null, idempotencyKey), () => shop.WriteToSupplierAsync(buyer, number, text, idempotencyKey, ct));

    public Task<OrderEvents> EventsAsync(Buyer? buyer, string? cursor, int max, TimeSpan wait, CancellationToken ct) => shop.EventsAsync(buyer, cursor, max, wait, ct);

    private Task<T> Read<T>(Func<Task<T>> call) => Fails(isWrite: false) ? throw new OrderServiceException("The shop is down.", maybeDone: kind != FailureKind.Down) : call();

    private async Task<OrderReceipt> WriteAsync(Written write, Func<Task<OrderReceipt>> call)
    {
        var fails = Fails(isWrite: true);
        if (fails && kind != FailureKind.TimeOutAfter)
        {
            Wrote?.Invoke(write);
            throw new OrderServiceException("The write did not get through.", maybeDone: kind == FailureKind.TimeOutBefore);
        }

        var receipt = await call();
        Wrote?.Invoke(write with { IsDone = receipt.Outcome == WriteOutcome.Done });
        return fails ? throw new OrderServiceException("The answer did not come.", maybeDone: true) : receipt;
    }

    private bool Fails(bool isWrite)
    {
        isFromWrite &= !isWrite;
        return !isFromWrite && left > 0 && left-- > 0;
    }
}

/// <summary>How a call fails.</summary>
public enum FailureKind
{
    Down,
    TimeOutBefore,
    TimeOutAfter,
}

/// <summary>What was written.</summary>
public enum WriteKind
{
    Request,
    Withdrawal,
    Message,
}

/// <summary>A write that the bot tried.</summary>
internal sealed record Written(Buyer Buyer, WriteKind Kind, string Order, long? Version, string Key, bool IsDone = false);
