using System.Data.Common;
using OrderBot.Marketplace.Data;

namespace OrderBot.Marketplace.Ordering;

/// <summary>What buyer and supplier wrote each other about an order.</summary>
internal static class OrderMessages
{
    /// <summary>In characters.</summary>
    public const int Longest = 4000;

    public static void Append(DbConnection connection, string number, bool bySupplier, string text, DateTimeOffset at) => connection.Execute(
        "INSERT INTO messages (order_number, by_supplier, text, at) VALUES (@number, @by_supplier, @text, @at)",
        ("@number", number),
        ("@by_supplier", bySupplier ? 1 : 0),
        ("@text", text),
        ("@at", at.ToUnixTimeMilliseconds()));

    /// <summary>An order's messages, oldest first.</summary>
    public static List<OrderMessage> Of(DbConnection connection, string number) => connection.Each(
        "SELECT by_supplier, text, at FROM messages WHERE order_number = @number ORDER BY id",
        row => new OrderMessage(row.GetInt64(0) == 1, row.GetString(1), row.Instant(2)),
        ("@number", number));
}

/// <summary>One message about an order.</summary>
internal sealed record OrderMessage(bool BySupplier, string Text, DateTimeOffset At);
