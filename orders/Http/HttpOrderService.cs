using System.Globalization;
using System.Net;
using System.Net.Http.Json;

namespace OrderBot.Orders.Http;

/// <summary>Orders of a service that speaks openapi.yaml.</summary>
internal sealed class HttpOrderService(ApiClient api) : IOrderService
{
    /// <summary>The longest wait that the document allows; a longer one is several calls.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    public async Task<OrderPage> ListAsync(Buyer buyer, OrderTab tab, string? cursor, int size, CancellationToken cancellationToken)
    {
        var path = string.Create(CultureInfo.InvariantCulture, $"{Of(buyer)}/orders?tab={tab}&size={Math.Clamp(size, 1, 100)}{After(cursor)}");
        var answer = await api.SendAsync(new ApiCall(HttpMethod.Get, path), cancellationToken);
        var page = answer.Read(OrdersJson.Default.PageAnswer);
        return page.Orders.All(Sense.Has) && page.Counts.Count == Enum.GetValues<OrderTab>().Length
            ? new OrderPage(page.Orders, page.Next, page.Counts)
            : throw answer.Nonsense();
    }

    public async Task<Order?> FindAsync(Buyer buyer, string number, CancellationToken cancellationToken)
    {
        if (!IsNumber(number))
        {
            return null;
        }

        var answer = await api.SendAsync(new ApiCall(HttpMethod.Get, $"{Of(buyer)}/orders/{number}"), cancellationToken);
        if (answer.Status == HttpStatusCode.NotFound && answer.Problem()?.Outcome == WriteOutcome.NotFound)
        {
            return null;
        }

        var order = answer.Read(OrdersJson.Default.Order);
        return Sense.Has(order) && order.Number == number ? order : throw answer.Nonsense();
    }

    public Task<IReadOnlyList<Order>> FindByLastDigitsAsync(Buyer buyer, string digits, CancellationToken cancellationToken) =>
        digits.Length >= 3 && IsNumber(digits) ? SearchAsync(buyer, $"lastDigits={digits}", cancellationToken) : Task.FromResult<IReadOnlyList<Order>>([]);

    public Task<IReadOnlyList<Order>> FindByItemAsync(Buyer buyer, string words, CancellationToken cancellationToken) =>
        string.IsNullOrWhiteSpace(words) ? Task.FromResult<IReadOnlyList<Order>>([]) : SearchAsync(buyer, $"item={Uri.EscapeDataString(words)}", cancellationToken);

    public Task<OrderReceipt> RequestCancellationAsync(Buyer buyer, string number, long version, string reason, string idempotencyKey, CancellationToken cancellationToken) =>
        WriteAsync(buyer, HttpMethod.Post, number, "cancellation-request", JsonContent.Create(new CancellationAsk(reason), OrdersJson.Default.CancellationAsk), version, idempotencyKey, cancellationToken);

    public Task<OrderReceipt> WithdrawRequestAsync(Buyer buyer, string number, long version, string idempotencyKey, CancellationToken cancellationToken) =>
        WriteAsync(buyer, HttpMethod.Delete, number, "cancellation-request", null, version, idempotencyKey, cancellationToken);

    public Task<OrderReceipt> WriteToSupplierAsync(Buyer buyer, string number, string text, string idempotencyKey, CancellationToken cancellationToken) =>
        WriteAsync(buyer, HttpMethod.Post, number, "messages", JsonContent.Create(new MessageAsk(text), OrdersJson.Default.MessageAsk), null, idempotencyKey, cancellationToken);

    public async Task<OrderEvents> EventsAsync(Buyer? buyer, string? cursor, int max, TimeSpan wait, CancellationToken cancellationToken)
    {
        while (true)
        {
            var now = wait < LongestWait ? wait : LongestWait;
            var path = string.Create(
                CultureInfo.InvariantCulture,
                $"{(buyer is null ? "" : Of(buyer) + "/")}events?max={Math.Clamp(max, 1, 500)}&wait={Math.Max(0, now.TotalSeconds):0.###}{After(cursor)}");
            var answer = await api.SendAsync(new ApiCall(HttpMethod.Get, path) { Waits = now }, cancellationToken);
            var heard = answer.Read(OrdersJson.Default.EventsHeard);
            wait -= now;
            var known = Sense.Known(heard.Events);
            if (known.Count > 0 || wait <= TimeSpan.Zero)
            {
                return new OrderEvents(known, heard.Cursor);
            }

            cursor = heard.Cursor;
        }
    }

    private async Task<IReadOnlyList<Order>> SearchAsync(Buyer buyer, string query, CancellationToken cancellationToken)
    {
        var answer = await api.SendAsync(new ApiCall(HttpMethod.Get, $"{Of(buyer)}/orders/search?{query}"), cancellationToken);
        var found = answer.Read(OrdersJson.Default.OrdersFound).Orders;
        return found.All(Sense.Has) ? found : throw answer.Nonsense();
    }

    private async Task<OrderReceipt> WriteAsync(
        Buyer buyer, HttpMethod method, string number, string what, HttpContent? body, long? version, string key, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        using var content = body;
        if (!IsNumber(number))
        {
            return new OrderReceipt(WriteOutcome.NotFound, null);
        }

        var call = new ApiCall(method, $"{Of(buyer)}/orders/{number}/{what}") { Body = body, Key = key, Version = version };
        var answer = await api.SendAsync(call, cancellationToken);
        if (answer.Status == HttpStatusCode.OK)
        {
            var order = answer.Read(OrdersJson.Default.Order);
            return Sense.Has(order) && order.Number == number ? new OrderReceipt(WriteOutcome.Done, order) : throw answer.Nonsense(done: true);
        }

        return answer.Problem() is { Outcome: { } outcome } problem && Sense.Fits(answer.Status, outcome) && (problem.Order is null || Sense.Has(problem.Order))
            ? new OrderReceipt(outcome, problem.Order)
            : throw answer.Nonsense();
    }

    private static bool IsNumber(string text) => text.Length is > 0 and <= 40 && text.All(char.IsAsciiDigit);

    private static string Of(Buyer buyer) => $"buyers/{Sense.Segment(buyer.MemberId) ?? throw new ArgumentException("A buyer without a Member ID.", nameof(buyer))}";

    private static string After(string? cursor) => cursor is null ? "" : $"&cursor={Uri.EscapeDataString(cursor)}";
}
