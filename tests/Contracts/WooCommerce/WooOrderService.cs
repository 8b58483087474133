using System.Globalization;
using System.Text.Json.Nodes;
using OrderBot.Orders;

namespace OrderBot.Contracts.Tests;

/// <summary>A WooCommerce shop behind our port: other words, other states, and no versions, keys or events of our kind.</summary>
internal sealed class WooOrderService(WooApi api) : IOrderService, IDisposable
{
    private readonly WooWriter writer = new(api);
    private readonly WooEvents events = new(api);

    public async Task<OrderPage> ListAsync(Buyer buyer, OrderTab tab, string? cursor, int size, CancellationToken cancellationToken)
    {
        var all = await AllAsync(buyer, cancellationToken);
        var shown = all.FindAll(order => tab.Shows(order.Status));
        var from = cursor is null ? 0 : shown.FindIndex(order => order.Number == cursor) + 1;
        var page = shown.Skip(from).Take(size).ToList();
        var counts = Enum.GetValues<OrderTab>().ToDictionary(one => one, one => all.Count(order => one.Shows(order.Status)));
        return new OrderPage(page, from + size < shown.Count ? page[^1].Number : null, counts);
    }

    public async Task<Order?> FindAsync(Buyer buyer, string number, CancellationToken cancellationToken) =>
        Customer(buyer) is { } customer && number.Length is > 0 and < 19 && number.All(char.IsAsciiDigit)
        && await api.FindAsync(number, cancellationToken) is { } order && (long)order["customer_id"]! == customer
            ? WooOrder.Read(order, await api.NotesAsync(order, cancellationToken))
            : null;

    public async Task<IReadOnlyList<Order>> FindByLastDigitsAsync(Buyer buyer, string digits, CancellationToken cancellationToken) =>
        digits.Length < 3 ? [] : [.. (await AllAsync(buyer, cancellationToken)).Where(order => order.Number.EndsWith(digits, StringComparison.Ordinal)).Take(20)];

    public async Task<IReadOnlyList<Order>> FindByItemAsync(Buyer buyer, string words, CancellationToken cancellationToken)
    {
        var wanted = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return wanted.Length == 0 ? [] : [.. (await AllAsync(buyer, cancellationToken)).Where(order => order.Items.Any(item =>
            wanted.All(word => item.Name.Split(' ', ',').Any(part => part.StartsWith(word, StringComparison.OrdinalIgnoreCase))))).Take(20)];
    }

    public Task<OrderReceipt> RequestCancellationAsync(Buyer buyer, string number, long version, string reason, string idempotencyKey, CancellationToken cancellationToken) =>
        writer.WriteAsync(Customer(buyer), number, version, $"request {number} {version} {reason}", idempotencyKey, cancellationToken, (raw, order, now) =>
            CancellationPolicy.Decide(order, now, OrderWindows.Default).Chance != CancellationChance.Possible ? null
            : WooMeta.Set(raw, WooMeta.Request, new JsonObject { ["requested_gmt"] = WooOrder.Stamp(now), ["reason"] = reason, ["outcome"] = "open" }));

    public Task<OrderReceipt> WithdrawRequestAsync(Buyer buyer, string number, long version, string idempotencyKey, CancellationToken cancellationToken) =>
        writer.WriteAsync(Customer(buyer), number, version, $"withdraw {number} {version}", idempotencyKey, cancellationToken, (raw, order, now) =>
        {
            if (order.Status != OrderStatus.CancellationRequested)
            {
                return null;
            }

            var request = WooMeta.Value(raw, WooMeta.Request)!.DeepClone();
            request["outcome"] = "withdrawn";
            request["settled_gmt"] = WooOrder.Stamp(now);
            return WooMeta.Set(raw, WooMeta.Request, request);
        });

    public Task<OrderReceipt> WriteToSupplierAsync(Buyer buyer, string number, string text, string idempotencyKey, CancellationToken cancellationToken) =>
        writer.WriteAsync(Customer(buyer), number, null, $"write {number} {text}", idempotencyKey, cancellationToken, (_, _, now) =>
            string.IsNullOrWhiteSpace(text) ? null : WooMeta.Add(WooMeta.Message, new JsonObject { ["text"] = text, ["written_gmt"] = WooOrder.Stamp(now) }));

    public Task<OrderEvents> EventsAsync(Buyer? buyer, string? cursor, int max, TimeSpan wait, CancellationToken cancellationToken) =>
        events.AfterAsync(buyer is null ? "" : $"customer={Customer(buyer) ?? 0}&", cursor, max, wait, cancellationToken);

    public void Dispose()
    {
        api.Dispose();
        writer.Dispose();
    }

    /// <summary>A Member ID is the customer's id with two letters before it.</summary>
    private static long? Customer(Buyer buyer) =>
        buyer.MemberId.StartsWith("MB", StringComparison.Ordinal) && long.TryParse(buyer.MemberId.AsSpan(2), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;

    private async Task<List<Order>> AllAsync(Buyer buyer, CancellationToken cancellationToken)
    {
        if (Customer(buyer) is not { } customer)
        {
            return [];
        }

        var raw = await api.ListAsync(string.Create(CultureInfo.InvariantCulture, $"customer={customer}&orderby=date&order=desc"), cancellationToken);
        return [.. await Task.WhenAll(raw.Select(async order => WooOrder.Read(order, await api.NotesAsync(order, cancellationToken))))];
    }
}
