using System.Globalization;
using System.Text.Json.Nodes;
using OrderBot.Orders;

namespace OrderBot.Contracts.Tests;

/// <summary>
/// The foreign shop behind our port. It knows no idempotency keys and no conditional writes, so the keys and their answers stand
/// in the order's own note attributes, written with the change, and writes go one after another through this one adapter.
/// </summary>
internal sealed class ForeignOrderService(HttpClient http) : IOrderService, IDisposable
{
    private static readonly TimeSpan LookAgain = TimeSpan.FromMilliseconds(200);
    private readonly SemaphoreSlim writing = new(1);

    public async Task<OrderPage> ListAsync(Buyer buyer, OrderTab tab, string? cursor, int size, CancellationToken cancellationToken)
    {
        var all = await AllAsync(buyer, cancellationToken);
        var shown = all.Where(order => tab.Shows(order.Status)).ToList();
        var from = cursor is null ? 0 : shown.FindIndex(order => order.Number == cursor) + 1;
        var page = shown.Skip(from).Take(size).ToList();
        var counts = Enum.GetValues<OrderTab>().ToDictionary(one => one, one => all.Count(order => one.Shows(order.Status)));
        return new OrderPage(page, from + size < shown.Count ? page[^1].Number : null, counts);
    }

    public async Task<Order?> FindAsync(Buyer buyer, string number, CancellationToken cancellationToken) =>
        await RawAsync(buyer, number, cancellationToken) is { } order ? ForeignWords.Read(order) : null;

    public async Task<IReadOnlyList<Order>> FindByLastDigitsAsync(Buyer buyer, string digits, CancellationToken cancellationToken) =>
        digits.Length < 3 ? [] : [.. (await AllAsync(buyer, cancellationToken)).Where(order => order.Number.EndsWith(digits, StringComparison.Ordinal)).Take(20)];

    public async Task<IReadOnlyList<Order>> FindByItemAsync(Buyer buyer, string words, CancellationToken cancellationToken)
    {
        var wanted = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return wanted.Length == 0 ? [] : [.. (await AllAsync(buyer, cancellationToken)).Where(order => order.Items.Any(item =>
            wanted.All(word => item.Name.Split(' ', ',').Any(part => part.StartsWith(word, StringComparison.OrdinalIgnoreCase))))).Take(20)];
    }

    public Task<OrderReceipt> RequestCancellationAsync(Buyer buyer, string number, long version, string reason, string idempotencyKey, CancellationToken cancellationToken) =>
        WriteAsync(buyer, number, version, $"request {number} {version} {reason}", idempotencyKey, cancellationToken, (order, notes, now) =>
        {
            if (CancellationPolicy.Decide(order, now, OrderWindows.Default).Chance != CancellationChance.Possible)
            {
                return null;
            }

            notes["reason"] = reason;
            notes["requested_at"] = ForeignWords.Stamp(now);
            notes["settled_at"] = null;
            return new JsonObject { ["tags"] = ForeignWords.Asked };
        });

    public Task<OrderReceipt> WithdrawRequestAsync(Buyer buyer, string number, long version, string idempotencyKey, CancellationToken cancellationToken) =>
        WriteAsync(buyer, number, version, $"withdraw {number} {version}", idempotencyKey, cancellationToken, (order, notes, now) =>
        {
            notes["settled_at"] = ForeignWords.Stamp(now);
            return order.Status == OrderStatus.CancellationRequested ? new JsonObject { ["tags"] = ForeignWords.Withdrawn } : null;
        });

    public Task<OrderReceipt> WriteToSupplierAsync(Buyer buyer, string number, string text, string idempotencyKey, CancellationToken cancellationToken) =>
        WriteAsync(buyer, number, null, $"write {number} {text}", idempotencyKey, cancellationToken, (_, notes, now) =>
        {
            notes["written_at"] = ForeignWords.Stamp(now);
            return string.IsNullOrWhiteSpace(text) ? null : new JsonObject { ["note"] = text };
        });

    public async Task<OrderEvents> EventsAsync(Buyer? buyer, string? cursor, int max, TimeSpan wait, CancellationToken cancellationToken)
    {
        var since = int.TryParse(cursor, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0;
        while (true)
        {
            var (_, json) = await GetAsync($"/admin/events.json?since_id={since}&limit={max}", cancellationToken);
            var read = json!["events"]!.AsArray();
            since += read.Count;
            var told = read.Select(one => Told(one!)).Where(one => buyer is null || one.MemberId == buyer.MemberId).ToList();
            if (told.Count > 0 || (read.Count == 0 && wait <= TimeSpan.Zero))
            {
                return new OrderEvents(told, since.ToString("D12", CultureInfo.InvariantCulture));
            }

            if (read.Count == 0)
            {
                await Task.Delay(LookAgain, cancellationToken);
                wait -= LookAgain;
            }
        }
    }

    public void Dispose()
    {
        http.Dispose();
        writing.Dispose();
    }

    private static OrderEvent Told(JsonNode one) => new(
        ((int)one["id"]!).ToString("D12", CultureInfo.InvariantCulture),
        (string)one["verb"]! switch { "cancelled" => OrderEventKind.SupplierAgreed, "fulfillment_success" => OrderEventKind.Shipped, _ => OrderEventKind.ShippedMeanwhile },
        (string)one["customer_id"]!,
        (string)one["subject_id"]!,
        DateTimeOffset.Parse((string)one["created_at"]!, CultureInfo.InvariantCulture));

    private async Task<OrderReceipt> WriteAsync(
        Buyer buyer, string number, long? version, string body, string key, CancellationToken cancellationToken, Func<Order, JsonObject, DateTimeOffset, JsonObject?> change)
    {
        await writing.WaitAsync(cancellationToken);
        try
        {
            var (now, list) = await GetAsync($"/admin/orders.json?customer_id={Uri.EscapeDataString(buyer.MemberId)}", cancellationToken);
            var all = list!["orders"]!.AsArray();
            foreach (var one in all)
            {
                if (one!["note_attributes"]![$"key:{key}"] is { } before)
                {
                    return (string)before["body"]! == body ? new OrderReceipt(WriteOutcome.Done, ForeignWords.Read(before["order"]!)) : new OrderReceipt(WriteOutcome.KeyReused, null);
                }
            }

            if (all.FirstOrDefault(one => (string)one!["id"]! == number) is not { } raw)
            {
                return new OrderReceipt(WriteOutcome.NotFound, null);
            }

            var order = ForeignWords.Read(raw);
            var notes = raw["note_attributes"]!.DeepClone().AsObject();
            if (version is not null && version != order.Version)
            {
                return new OrderReceipt(WriteOutcome.Changed, order);
            }

            if (change(order, notes, now) is not { } wish)
            {
                return new OrderReceipt(WriteOutcome.NotAllowed, order);
            }

            return new OrderReceipt(WriteOutcome.Done, await PutAsync(raw, wish, notes, key, body, cancellationToken));
        }
        finally
        {
            writing.Release();
        }
    }

    /// <summary>The change, its notes and its answer in one call.</summary>
    private async Task<Order> PutAsync(JsonNode raw, JsonObject wish, JsonObject notes, string key, string body, CancellationToken cancellationToken)
    {
        var after = raw.DeepClone().AsObject();
        foreach (var (name, value) in wish)
        {
            after[name] = value?.DeepClone();
        }

        after["note_attributes"] = new JsonObject(notes.Where(one => !one.Key.StartsWith("key:", StringComparison.Ordinal)).Select(one => KeyValuePair.Create(one.Key, one.Value?.DeepClone())));
        after["revision"] = (long)raw["revision"]! + 1;
        notes[$"key:{key}"] = new JsonObject { ["body"] = body, ["order"] = after.DeepClone() };
        wish["note_attributes"] = notes;
        using var content = new StringContent(new JsonObject { ["order"] = wish }.ToJsonString());
        using var answer = await http.PutAsync($"/admin/orders/{(string)raw["id"]!}.json", content, cancellationToken);
        answer.EnsureSuccessStatusCode();
        return ForeignWords.Read(after);
    }

    private async Task<List<Order>> AllAsync(Buyer buyer, CancellationToken cancellationToken)
    {
        var (_, json) = await GetAsync($"/admin/orders.json?customer_id={Uri.EscapeDataString(buyer.MemberId)}", cancellationToken);
        return [.. json!["orders"]!.AsArray().Select(order => ForeignWords.Read(order!)).OrderByDescending(order => order.PlacedAt)];
    }

    private async Task<JsonNode?> RawAsync(Buyer buyer, string number, CancellationToken cancellationToken)
    {
        if (number.Length == 0 || !number.All(char.IsAsciiDigit))
        {
            return null;
        }

        var (_, json) = await GetAsync($"/admin/orders/{number}.json", cancellationToken);
        return json?["order"] is { } order && (string?)order["customer"]!["id"] == buyer.MemberId ? order : null;
    }

    private async Task<(DateTimeOffset Now, JsonNode? Json)> GetAsync(string address, CancellationToken cancellationToken)
    {
        try
        {
            using var answer = await http.GetAsync(address, cancellationToken);
            var now = DateTimeOffset.Parse(answer.Headers.GetValues("Date").Single(), CultureInfo.InvariantCulture);
            return (now, answer.IsSuccessStatusCode ? JsonNode.Parse(await answer.Content.ReadAsStringAsync(cancellationToken)) : null);
        }
        catch (HttpRequestException failure)
        {
            throw new OrderServiceException("The foreign shop cannot be reached.", inner: failure);
        }
    }
}
