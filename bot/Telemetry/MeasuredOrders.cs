using System.Diagnostics;
using OrderBot.Orders;

namespace OrderBot.Telemetry;

/// <summary>The order service with its calls traced and timed, when somebody listens.</summary>
internal sealed class MeasuredOrders(IOrderService orders) : IOrderService
{
    public Task<OrderPage> ListAsync(Buyer buyer, OrderTab tab, string? cursor, int size, CancellationToken cancellationToken) => IsHeard
        ? MeasureAsync("list", () => orders.ListAsync(buyer, tab, cursor, size, cancellationToken))
        : orders.ListAsync(buyer, tab, cursor, size, cancellationToken);

    public Task<Order?> FindAsync(Buyer buyer, string number, CancellationToken cancellationToken) => IsHeard
        ? MeasureAsync("find", () => orders.FindAsync(buyer, number, cancellationToken))
        : orders.FindAsync(buyer, number, cancellationToken);

    public Task<IReadOnlyList<Order>> FindByLastDigitsAsync(Buyer buyer, string digits, CancellationToken cancellationToken) => IsHeard
        ? MeasureAsync("find_by_digits", () => orders.FindByLastDigitsAsync(buyer, digits, cancellationToken))
        : orders.FindByLastDigitsAsync(buyer, digits, cancellationToken);

    public Task<IReadOnlyList<Order>> FindByItemAsync(Buyer buyer, string words, CancellationToken cancellationToken) => IsHeard
        ? MeasureAsync("find_by_item", () => orders.FindByItemAsync(buyer, words, cancellationToken))
        : orders.FindByItemAsync(buyer, words, cancellationToken);

    public Task<OrderReceipt> RequestCancellationAsync(Buyer buyer, string number, long version, string reason, string idempotencyKey, CancellationToken cancellationToken) => IsHeard
        ? MeasureAsync("request_cancellation", () => orders.RequestCancellationAsync(buyer, number, version, reason, idempotencyKey, cancellationToken))
        : orders.RequestCancellationAsync(buyer, number, version, reason, idempotencyKey, cancellationToken);

    public Task<OrderReceipt> WithdrawRequestAsync(Buyer buyer, string number, long version, string idempotencyKey, CancellationToken cancellationToken) => IsHeard
        ? MeasureAsync("withdraw_request", () => orders.WithdrawRequestAsync(buyer, number, version, idempotencyKey, cancellationToken))
        : orders.WithdrawRequestAsync(buyer, number, version, idempotencyKey, cancellationToken);

    public Task<OrderReceipt> WriteToSupplierAsync(Buyer buyer, string number, string text, string idempotencyKey, CancellationToken cancellationToken) => IsHeard
        ? MeasureAsync("write_to_supplier", () => orders.WriteToSupplierAsync(buyer, number, text, idempotencyKey, cancellationToken))
        : orders.WriteToSupplierAsync(buyer, number, text, idempotencyKey, cancellationToken);

    /// <summary>Waits for events on purpose, so its time says nothing.</summary>
    public Task<OrderEvents> EventsAsync(Buyer? buyer, string? cursor, int max, TimeSpan wait, CancellationToken cancellationToken) =>
        orders.EventsAsync(buyer, cursor, max, wait, cancellationToken);

    private static bool IsHeard => Instruments.OrderCallDuration.Enabled || Instruments.Errors.Enabled || Instruments.Source.HasListeners();

    private static async Task<T> MeasureAsync<T>(string call, Func<Task<T>> run)
    {
        using var span = Instruments.Source.StartActivity("order " + call, ActivityKind.Client);
        var start = Stopwatch.GetTimestamp();
        var outcome = "failed";
        try
        {
            var answer = await run();
            outcome = answer switch
            {
                null => "none",
                OrderReceipt receipt => receipt.Outcome.ToString(),
                _ => "found",
            };
            return answer;
        }
        catch (OrderServiceException failure)
        {
            outcome = failure.MaybeDone ? "maybe_done" : "failed";
            Instruments.Errors.Add(1, new KeyValuePair<string, object?>("kind", "order_service"));
            span?.SetStatus(ActivityStatusCode.Error, outcome);
            throw;
        }
        finally
        {
            span?.SetTag("orderbot.outcome", outcome);
            Instruments.OrderCallDuration.Record(Stopwatch.GetElapsedTime(start).TotalSeconds, new("call", call), new("outcome", outcome));
        }
    }
}
