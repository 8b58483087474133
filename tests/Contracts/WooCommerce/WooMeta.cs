using System.Text.Json.Nodes;

namespace OrderBot.Contracts.Tests;

/// <summary>
/// What WooCommerce has no field for stands in an order's meta_data, its documented extension: entries of an id that grows, a key and any value.
/// The tracking items are those of its Shipment Tracking extension.
/// </summary>
internal static class WooMeta
{
    public const string Request = "cancellation_request";
    public const string Message = "message_to_supplier";
    public const string Answer = "orderbot_answer";
    public const string Authorized = "authorized_gmt";
    public const string Delivered = "delivered_gmt";
    public const string Closed = "closed_gmt";
    public const string Vendor = "vendor";
    public const string Tracking = "_wc_shipment_tracking_items";

    public static IEnumerable<JsonNode> Of(JsonNode order, string key) => order["meta_data"]!.AsArray().Where(one => (string?)one!["key"] == key)!;

    /// <summary>The newest value of a key; null when there is none.</summary>
    public static JsonNode? Value(JsonNode order, string key) => Of(order, key).LastOrDefault()?["value"];

    public static long NewestId(JsonNode order) => order["meta_data"]!.AsArray().Max(one => (long?)one!["id"]) ?? 0;

    /// <summary>An entry for a change: in place of the order's own of that key, or a new one.</summary>
    public static JsonObject Set(JsonNode order, string key, JsonNode value)
    {
        var entry = new JsonObject { ["key"] = key, ["value"] = value };
        if (Of(order, key).LastOrDefault() is { } before)
        {
            entry["id"] = (long)before["id"]!;
        }

        return entry;
    }

    public static JsonObject Add(string key, JsonNode value) => new() { ["key"] = key, ["value"] = value };
}
