using System.Globalization;
using System.Text.Json.Nodes;
using OrderBot.Orders;

namespace OrderBot.Contracts.Tests;

/// <summary>An order in WooCommerce's words, read as one of ours.</summary>
internal static class WooOrder
{
    private const string Instant = "yyyy-MM-dd'T'HH:mm:ss";

    public static string Stamp(DateTimeOffset instant) => instant.UtcDateTime.ToString(Instant, CultureInfo.InvariantCulture);

    public static DateTimeOffset? Time(JsonNode? gmt) =>
        gmt is null ? null : DateTimeOffset.ParseExact((string)gmt!, Instant, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    /// <param name="notes">The order's notes, newest first: each change of status leaves one.</param>
    public static Order Read(JsonNode order, JsonArray notes)
    {
        var currency = (string)order["currency"]!;
        var status = Status(order);
        return new Order
        {
            Number = (string)order["number"]!,
            Version = Version(order, notes),
            Status = status,
            PlacedAt = Time(order["date_created_gmt"])!.Value,
            PaidAt = PaidAt(order),
            ShippedAt = Time(order["date_completed_gmt"]),
            DeliveredAt = Time(WooMeta.Value(order, WooMeta.Delivered)),
            CancelledAt = CancelledAt(order, notes),
            Payment = PaidAt(order) is null ? null : (string?)order["payment_method"] switch { "stripe" => PaymentKind.Card, "bacs" => PaymentKind.BankTransfer, _ => PaymentKind.Wallet },
            Items = [.. order["line_items"]!.AsArray().Select(item => new OrderItem((string)item!["name"]!, (int)item["quantity"]!, new Money((decimal)item["price"]!, currency)))],
            Total = new Money(decimal.Parse((string)order["total"]!, CultureInfo.InvariantCulture), currency),
            Supplier = (string?)WooMeta.Value(order, WooMeta.Vendor) ?? "",
            Tracking = (string?)WooMeta.Value(order, WooMeta.Tracking)?[0]!["tracking_number"],
            CancelledBecause = status != OrderStatus.Cancelled ? null : PaidAt(order) is null ? CancellationCause.NotPaidInTime : CancellationCause.SupplierAgreed,
            Request = Request(order, notes),
            SupplierWrittenToAt = Time(WooMeta.Value(order, WooMeta.Message)?["written_gmt"]),
        };
    }

    /// <summary>
    /// WooCommerce counts no versions. But its notes and its meta entries have ids that grow, a change of status leaves a note and
    /// all that we write an entry: the sum of the newest two grows with every change.
    /// </summary>
    public static long Version(JsonNode order, JsonArray notes) => NewestNote(notes) + WooMeta.NewestId(order);

    public static long NewestNote(JsonArray notes) => notes.Max(one => (long?)one!["id"]) ?? 0;

    public static bool IsRequested(JsonNode order) => (string?)WooMeta.Value(order, WooMeta.Request)?["outcome"] == "open";

    private static OrderStatus Status(JsonNode order) => (string)order["status"]! switch
    {
        "pending" or "failed" => OrderStatus.AwaitingPayment,
        "on-hold" => OrderStatus.VerifyingPayment,
        "processing" => IsRequested(order) ? OrderStatus.CancellationRequested : OrderStatus.AwaitingShipment,
        "completed" => WooMeta.Value(order, WooMeta.Closed) is not null ? OrderStatus.Completed
            : WooMeta.Value(order, WooMeta.Delivered) is not null ? OrderStatus.Delivered
            : OrderStatus.Shipped,
        _ => OrderStatus.Cancelled,
    };

    /// <summary>A payment on hold has no date_paid yet; its authorization stands in the meta data.</summary>
    private static DateTimeOffset? PaidAt(JsonNode order) => Time(order["date_paid_gmt"]) ?? Time(WooMeta.Value(order, WooMeta.Authorized));

    private static DateTimeOffset? CancelledAt(JsonNode order, JsonArray notes) => (string)order["status"]! != "cancelled" ? null
        : Time(notes.FirstOrDefault(note => ((string)note!["note"]!).EndsWith("to Cancelled.", StringComparison.Ordinal))?["date_created_gmt"]) ?? Time(order["date_modified_gmt"]);

    private static CancellationRequest? Request(JsonNode order, JsonArray notes)
    {
        if (WooMeta.Value(order, WooMeta.Request) is not { } request)
        {
            return null;
        }

        var requested = Time(request["requested_gmt"])!.Value;
        var (outcome, settled) = ((string)request["outcome"]!, (string)order["status"]!) switch
        {
            ("declined", _) => (RequestOutcome.Refused, Time(request["settled_gmt"])),
            ("withdrawn", _) => (RequestOutcome.Withdrawn, Time(request["settled_gmt"])),
            (_, "cancelled") => (RequestOutcome.Agreed, CancelledAt(order, notes)),
            (_, "completed") => (RequestOutcome.ShippedMeanwhile, Time(order["date_completed_gmt"])),
            _ => (RequestOutcome.Open, null),
        };
        return new CancellationRequest(requested, (string)request["reason"]!, outcome, settled);
    }
}
