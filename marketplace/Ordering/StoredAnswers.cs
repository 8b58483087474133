using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using OrderBot.Marketplace.Data;
using OrderBot.Orders;

namespace OrderBot.Marketplace.Ordering;

/// <summary>What a write was answered, kept under its idempotency key, so that a repeat hears the same and does nothing.</summary>
internal static class StoredAnswers
{
    /// <summary>The answer that a key got before; <see cref="WriteOutcome.KeyReused"/> when it was for something else; null for a new key.</summary>
    public static OrderReceipt? Find(DbConnection connection, string owner, string key, string body) =>
        connection.First(
            "SELECT body_hash, outcome, order_then FROM answers WHERE owner = @owner AND key = @key",
            row => row.GetString(0) != Hash(body)
                ? new OrderReceipt(WriteOutcome.KeyReused, null)
                : new OrderReceipt(
                    Names.Read<WriteOutcome>(row.GetString(1)),
                    row.TextOrNull(2) is { } order ? JsonSerializer.Deserialize(order, ShopJson.Default.Order) : null),
            ("@owner", owner),
            ("@key", key));

    public static void Keep(DbConnection connection, string owner, string key, string body, OrderReceipt answer, DateTimeOffset now) =>
        connection.Execute(
            "INSERT INTO answers VALUES (@owner, @key, @hash, @outcome, @order, @at)",
            ("@owner", owner),
            ("@key", key),
            ("@hash", Hash(body)),
            ("@outcome", Names.Of(answer.Outcome)),
            ("@order", answer.Order is { } order ? JsonSerializer.Serialize(order, ShopJson.Default.Order) : null),
            ("@at", now.ToUnixTimeMilliseconds()));

    private static string Hash(string body) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(body)));
}
