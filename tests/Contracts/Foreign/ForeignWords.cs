using System.Globalization;
using System.Text.Json.Nodes;
using OrderBot.Orders;

namespace OrderBot.Contracts.Tests;

/// <summary>An order in the foreign shop's words, and in ours.</summary>
internal static class ForeignWords
{
    public const string Asked = "cancellation-requested";
    public const string Declined = "cancellation-declined";
    public const string Withdrawn = "cancellation-withdrawn";

    public static string Stamp(DateTimeOffset instant) => instant.ToString("O", CultureInfo.InvariantCulture);

    public static JsonObject Of(Order order, string customer) => new()
    {
        ["id"] = order.Number,
        ["customer"] = new JsonObject { ["id"] = customer },
        ["revision"] = order.Version,
        ["created_at"] = Stamp(order.PlacedAt),
        ["processed_at"] = order.PaidAt is { } paid ? Stamp(paid) : null,
        ["gateway"] = order.Payment switch { PaymentKind.Card => "credit_card", PaymentKind.Wallet => "wallet", PaymentKind.BankTransfer => "bank_deposit", _ => null },
        ["financial_status"] = order.Status switch { OrderStatus.AwaitingPayment => "pending", OrderStatus.VerifyingPayment => "authorized", _ => order.PaidAt is null ? "voided" : "paid" },
        ["fulfillment_status"] = order.ShippedAt is null ? null : "fulfilled",
        ["fulfilled_at"] = order.ShippedAt is { } shipped ? Stamp(shipped) : null,
        ["delivered_at"] = order.DeliveredAt is { } delivered ? Stamp(delivered) : null,
        ["closed_at"] = order.Status == OrderStatus.Completed ? Stamp(order.DeliveredAt!.Value) : null,
        ["cancelled_at"] = order.CancelledAt is { } cancelled ? Stamp(cancelled) : null,
        ["cancel_reason"] = order.CancelledBecause switch { CancellationCause.SupplierAgreed => "customer", CancellationCause.NotPaidInTime => "declined", _ => null },
        ["tags"] = order.Request?.Outcome switch { RequestOutcome.Open => Asked, RequestOutcome.Refused => Declined, RequestOutcome.Agreed => Asked, _ => "" },
        ["tracking_number"] = order.Tracking,
        ["vendor"] = order.Supplier,
        ["currency"] = order.Total.Currency,
        ["total_price"] = order.Total.Amount.ToString(CultureInfo.InvariantCulture),
        ["line_items"] = new JsonArray([.. order.Items.Select(item => new JsonObject
        {
            ["title"] = item.Name, ["quantity"] = item.Quantity, ["price"] = item.Price.Amount.ToString(CultureInfo.InvariantCulture),
        })]),
        ["note_attributes"] = order.Request is { } request
            ? new JsonObject { ["reason"] = request.Reason, ["requested_at"] = Stamp(request.RequestedAt), ["settled_at"] = request.SettledAt is { } settled ? Stamp(settled) : null }
            : [],
    };

    public static Order Read(JsonNode order)
    {
        var currency = (string)order["currency"]!;
        var status = Status(order);
        return new Order
        {
            Number = (string)order["id"]!,
            Version = (long)order["revision"]!,
            Status = status,
            PlacedAt = Instant(order["created_at"])!.Value,
            PaidAt = Instant(order["processed_at"]),
            ShippedAt = Instant(order["fulfilled_at"]),
            DeliveredAt = Instant(order["delivered_at"]),
            CancelledAt = Instant(order["cancelled_at"]),
            Payment = (string?)order["gateway"] switch { "credit_card" => PaymentKind.Card, "wallet" => PaymentKind.Wallet, null => null, _ => PaymentKind.BankTransfer },
            Items = [.. order["line_items"]!.AsArray().Select(item => new OrderItem((string)item!["title"]!, (int)item["quantity"]!, new Money(Amount(item["price"]), currency)))],
            Total = new Money(Amount(order["total_price"]), currency),
            Supplier = (string)order["vendor"]!,
            Tracking = (string?)order["tracking_number"],
            CancelledBecause = status != OrderStatus.Cancelled ? null : (string?)order["cancel_reason"] == "customer" ? CancellationCause.SupplierAgreed : CancellationCause.NotPaidInTime,
            Request = Request(order, status),
            SupplierWrittenToAt = Instant(order["note_attributes"]!["written_at"]),
        };
    }

    private static OrderStatus Status(JsonNode order) =>
        order["cancelled_at"] is not null ? OrderStatus.Cancelled
        : order["closed_at"] is not null ? OrderStatus.Completed
        : order["delivered_at"] is not null ? OrderStatus.Delivered
        : (string?)order["fulfillment_status"] == "fulfilled" ? OrderStatus.Shipped
        : (string?)order["financial_status"] == "pending" ? OrderStatus.AwaitingPayment
        : (string?)order["financial_status"] == "authorized" ? OrderStatus.VerifyingPayment
        : (string?)order["tags"] == Asked ? OrderStatus.CancellationRequested
        : OrderStatus.AwaitingShipment;

    private static CancellationRequest? Request(JsonNode order, OrderStatus status)
    {
        var notes = order["note_attributes"]!;
        if (Instant(notes["requested_at"]) is not { } requested)
        {
            return null;
        }

        var outcome = (string?)order["tags"] switch
        {
            Declined => RequestOutcome.Refused,
            Withdrawn => RequestOutcome.Withdrawn,
            _ => status switch { OrderStatus.Cancelled => RequestOutcome.Agreed, OrderStatus.CancellationRequested => RequestOutcome.Open, _ => RequestOutcome.ShippedMeanwhile },
        };
        return new CancellationRequest(requested, (string)notes["reason"]!, outcome, outcome == RequestOutcome.Open ? null : Instant(notes["settled_at"]) ?? Instant(order["updated_at"]));
    }

    private static DateTimeOffset? Instant(JsonNode? node) => node is null ? null : DateTimeOffset.Parse((string)node!, CultureInfo.InvariantCulture);

    private static decimal Amount(JsonNode? node) => decimal.Parse((string)node!, CultureInfo.InvariantCulture);
}
