using System.Globalization;
using System.Text.Json.Nodes;
using OrderBot.Orders;

namespace OrderBot.Contracts.Tests;

/// <summary>One of our orders as WooCommerce would hold it, with the documented fields that a shop without extras fills.</summary>
internal static class WooSeed
{
    public static JsonObject Of(Order order, long customer) => new()
    {
        ["id"] = long.Parse(order.Number, CultureInfo.InvariantCulture),
        ["parent_id"] = 0,
        ["number"] = order.Number,
        ["order_key"] = $"wc_order_{order.Number}",
        ["created_via"] = "checkout",
        ["version"] = "9.4.2",
        ["status"] = order.Status switch
        {
            OrderStatus.AwaitingPayment => "pending",
            OrderStatus.VerifyingPayment => "on-hold",
            OrderStatus.AwaitingShipment or OrderStatus.CancellationRequested => "processing",
            OrderStatus.Cancelled => "cancelled",
            _ => "completed",
        },
        ["currency"] = order.Total.Currency,
        ["date_created"] = WooOrder.Stamp(order.PlacedAt),
        ["date_created_gmt"] = WooOrder.Stamp(order.PlacedAt),
        ["date_modified"] = WooOrder.Stamp(order.CancelledAt ?? order.DeliveredAt ?? order.PlacedAt),
        ["date_modified_gmt"] = WooOrder.Stamp(order.CancelledAt ?? order.DeliveredAt ?? order.PlacedAt),
        ["total"] = order.Total.Amount.ToString("0.00", CultureInfo.InvariantCulture),
        ["total_tax"] = "0.00",
        ["prices_include_tax"] = true,
        ["customer_id"] = customer,
        ["customer_note"] = "",
        ["payment_method"] = order.Payment switch { PaymentKind.Card => "stripe", PaymentKind.BankTransfer => "bacs", PaymentKind.Wallet => "ppcp-gateway", _ => "" },
        ["payment_method_title"] = order.Payment switch { PaymentKind.Card => "Credit card", PaymentKind.BankTransfer => "Direct bank transfer", PaymentKind.Wallet => "PayPal", _ => "" },
        ["date_paid_gmt"] = order.Status == OrderStatus.VerifyingPayment ? null : Stamp(order.PaidAt),
        ["date_completed_gmt"] = Stamp(order.ShippedAt),
        ["line_items"] = new JsonArray([.. order.Items.Select((item, index) => new JsonObject
        {
            ["id"] = index + 1,
            ["name"] = item.Name,
            ["quantity"] = item.Quantity,
            ["total"] = (item.Quantity * item.Price.Amount).ToString("0.00", CultureInfo.InvariantCulture),
            ["price"] = item.Price.Amount,
        })]),
        ["meta_data"] = new JsonArray([.. Meta(order)]),
    };

    private static IEnumerable<JsonObject> Meta(Order order)
    {
        yield return WooMeta.Add(WooMeta.Vendor, order.Supplier);
        if (order.Status == OrderStatus.VerifyingPayment)
        {
            yield return WooMeta.Add(WooMeta.Authorized, WooOrder.Stamp(order.PaidAt!.Value));
        }

        if (order.Tracking is { } tracking)
        {
            yield return WooMeta.Add(WooMeta.Tracking, new JsonArray(new JsonObject { ["tracking_provider"] = "DHL", ["tracking_number"] = tracking }));
        }

        if (order.DeliveredAt is { } delivered)
        {
            yield return WooMeta.Add(WooMeta.Delivered, WooOrder.Stamp(delivered));
        }

        if (order.Status == OrderStatus.Completed)
        {
            yield return WooMeta.Add(WooMeta.Closed, WooOrder.Stamp(order.DeliveredAt!.Value));
        }

        if (order.Request is { } request)
        {
            var outcome = request.Outcome switch { RequestOutcome.Refused => "declined", RequestOutcome.Withdrawn => "withdrawn", _ => "open" };
            yield return WooMeta.Add(WooMeta.Request, new JsonObject
            {
                ["requested_gmt"] = WooOrder.Stamp(request.RequestedAt),
                ["reason"] = request.Reason,
                ["outcome"] = outcome,
                ["settled_gmt"] = Stamp(request.SettledAt),
            });
        }
    }

    private static string? Stamp(DateTimeOffset? instant) => instant is { } known ? WooOrder.Stamp(known) : null;
}
