using System.Globalization;
using System.Text.Json.Nodes;
using OrderBot.Orders;

namespace OrderBot.Contracts.Tests;

/// <summary>
/// What happened, from the notes of the orders that changed since: a note's id grows over all orders, so it orders events too.
/// (Webhooks would tell the same sooner; they need an address that the shop can call.)
/// </summary>
internal sealed class WooEvents(WooApi api)
{
    private static readonly TimeSpan LookAgain = TimeSpan.FromMilliseconds(200);

    public async Task<OrderEvents> AfterAsync(string whose, string? cursor, int max, TimeSpan wait, CancellationToken cancellationToken)
    {
        while (true)
        {
            var (since, last) = Place(cursor);
            // Dates are whole seconds, so the last one is looked through again.
            var changed = await api.ListAsync($"{whose}orderby=modified&order=asc&dates_are_gmt=true&modified_after={WooOrder.Stamp(since.AddSeconds(-1))}", cancellationToken);
            var told = new List<OrderEvent>();
            foreach (var order in changed)
            {
                told.AddRange((await api.NotesAsync(order, cancellationToken)).Where(note => (long)note!["id"]! > last).Select(note => Told(order, note!)).OfType<OrderEvent>());
            }

            if (told.Count > 0 || wait <= TimeSpan.Zero)
            {
                var page = told.OrderBy(one => one.Id, StringComparer.Ordinal).Take(max).ToList();
                return new OrderEvents(page, page.Count > 0 ? page[^1].Id : cursor ?? Mark(DateTimeOffset.UnixEpoch.AddSeconds(1), 0));
            }

            await Task.Delay(LookAgain, cancellationToken);
            wait -= LookAgain;
        }
    }

    /// <summary>Null for a note of which the buyer need not hear.</summary>
    private static OrderEvent? Told(JsonNode order, JsonNode note)
    {
        var text = (string)note["note"]!;
        OrderEventKind? kind =
            (bool)note["customer_note"]! ? OrderEventKind.SupplierWrote
            : text.EndsWith("to Cancelled.", StringComparison.Ordinal) ? (order["date_paid_gmt"] is null ? OrderEventKind.CancelledUnpaid : OrderEventKind.SupplierAgreed)
            : text.EndsWith("to Completed.", StringComparison.Ordinal) ? (WooOrder.IsRequested(order) ? OrderEventKind.ShippedMeanwhile : OrderEventKind.Shipped)
            : text == "Cancellation request declined." ? OrderEventKind.SupplierRefused
            : null;
        var at = WooOrder.Time(note["date_created_gmt"])!.Value;
        return kind is null ? null : new OrderEvent(Mark(at, (long)note["id"]!), kind.Value, $"MB{order["customer_id"]}", (string)order["number"]!, at, (bool)note["customer_note"]! ? text : null);
    }

    private static string Mark(DateTimeOffset at, long note) => string.Create(CultureInfo.InvariantCulture, $"{at.ToUnixTimeSeconds():D12}-{note:D12}");

    private static (DateTimeOffset Since, long Note) Place(string? cursor) =>
        cursor?.Split('-') is [var seconds, var note] && long.TryParse(seconds, NumberStyles.None, CultureInfo.InvariantCulture, out var since) && long.TryParse(note, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? (DateTimeOffset.FromUnixTimeSeconds(since), id)
            : (DateTimeOffset.UnixEpoch.AddSeconds(1), 0);
}
