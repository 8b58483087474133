using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using OrderBot.Orders;
using OrderBot.Orders.Http;

namespace OrderBot.Contracts.Tests;

/// <summary>
/// Writes once a key. WooCommerce knows no idempotency keys and no conditional writes, so the key and its answer are a meta entry that goes
/// with the change in one call, and writes go one after another through this one adapter.
/// </summary>
internal sealed class WooWriter(WooApi api) : IDisposable
{
    private readonly SemaphoreSlim writing = new(1);

    /// <param name="change">The meta entry that makes the change; null when the rules do not allow it.</param>
    public async Task<OrderReceipt> WriteAsync(
        long? customer, string number, long? version, string body, string key, CancellationToken cancellationToken, Func<JsonNode, Order, DateTimeOffset, JsonObject?> change)
    {
        if (customer is null)
        {
            return new OrderReceipt(WriteOutcome.NotFound, null);
        }

        await writing.WaitAsync(cancellationToken);
        try
        {
            var all = await api.ListAsync(string.Create(CultureInfo.InvariantCulture, $"customer={customer}"), cancellationToken);
            if (all.SelectMany(order => WooMeta.Of(order, WooMeta.Answer)).FirstOrDefault(one => (string?)one["value"]!["key"] == key) is { } before)
            {
                return Again(before, body);
            }

            if (all.Find(one => (string?)one["number"] == number) is not { } raw)
            {
                return new OrderReceipt(WriteOutcome.NotFound, null);
            }

            var notes = await api.NotesAsync(raw, cancellationToken);
            var order = WooOrder.Read(raw, notes);
            return version is not null && version != order.Version ? new OrderReceipt(WriteOutcome.Changed, order)
                : change(raw, order, api.Now) is not { } entry ? new OrderReceipt(WriteOutcome.NotAllowed, order)
                : new OrderReceipt(WriteOutcome.Done, await ChangeAsync(raw, notes, entry, key, body, cancellationToken));
        }
        finally
        {
            writing.Release();
        }
    }

    public void Dispose() => writing.Dispose();

    private async Task<Order> ChangeAsync(JsonNode raw, JsonArray notes, JsonObject entry, string key, string body, CancellationToken cancellationToken)
    {
        var then = raw.DeepClone();
        then["meta_data"]!.AsArray().Add(entry.DeepClone());
        var answer = new JsonObject
        {
            ["key"] = key,
            ["body"] = body,
            ["note"] = WooOrder.NewestNote(notes),
            ["order"] = JsonSerializer.SerializeToNode(WooOrder.Read(then, notes), OrdersJson.Default.Order),
        };
        return WooOrder.Read(await api.ChangeAsync(raw, new JsonObject { ["meta_data"] = new JsonArray(entry, WooMeta.Add(WooMeta.Answer, answer)) }, cancellationToken), notes);
    }

    /// <summary>The order's version then: the newest note of then, and the entry's own id.</summary>
    private static OrderReceipt Again(JsonNode entry, string body) => (string?)entry["value"]!["body"] != body
        ? new OrderReceipt(WriteOutcome.KeyReused, null)
        : new OrderReceipt(WriteOutcome.Done, entry["value"]!["order"].Deserialize(OrdersJson.Default.Order)! with { Version = (long)entry["value"]!["note"]! + (long)entry["id"]! });
}
