using System.Data.Common;
using System.Globalization;
using System.Text;
using OrderBot.Marketplace.Data;
using OrderBot.Orders;

namespace OrderBot.Marketplace.Ordering;

/// <summary>A buyer's orders as they are at this moment, whether or not that is written down yet.</summary>
internal sealed class OrderReader(ShopDatabase database, ShopClock clock, MarketplaceSettings settings)
{
    private const string NewestFirst = "ORDER BY placed_at DESC, number DESC";
    private static readonly string[] Conditions = [.. Enum.GetValues<OrderTab>().Select(Condition)];

    public OrderPage List(string memberId, OrderTab tab, string? cursor, int size) => database.Read(connection =>
    {
        var now = clock.GetUtcNow();
        size = Math.Clamp(size, 1, 100);
        var (placed, number) = Place(cursor);
        var orders = Orders(
            connection,
            now,
            $"SELECT {OrderTable.Columns} FROM orders WHERE member_id = @member {Conditions[(int)tab]} AND (placed_at, number) < (@placed, @last) {NewestFirst} LIMIT @size",
            ("@member", memberId),
            ("@placed", placed),
            ("@last", number),
            ("@size", size + 1),
            ("@verified", Before(now, settings.Windows.VerificationTakes)),
            ("@unpaid", Before(now, settings.Windows.UnpaidFor)));
        string? next = null;
        if (orders.Count > size)
        {
            orders.RemoveAt(size);
            next = string.Create(CultureInfo.InvariantCulture, $"{orders[^1].PlacedAt.ToUnixTimeMilliseconds()}-{orders[^1].Number}");
        }

        return new OrderPage(orders, next, Counts(connection, memberId, now));
    });

    public Order? Find(string memberId, string number) => database.Look(connection =>
        OrderTable.Find(connection, number) is { } row && row.MemberId == memberId ? TimePasses.At(clock.GetUtcNow(), row.Order, settings.Windows) : null);

    public List<Order> EndingIn(string memberId, string digits) => digits.Length < 3 || !digits.All(char.IsAsciiDigit) ? [] : database.Look(connection =>
        Orders(
            connection,
            clock.GetUtcNow(),
            $"SELECT {OrderTable.Columns} FROM orders WHERE member_id = @member AND number LIKE '%' || @digits {NewestFirst} LIMIT 20",
            ("@member", memberId),
            ("@digits", digits)));

    public List<Order> WithItem(string memberId, string words)
    {
        var wanted = ItemWords.Wanted(words);
        if (wanted.Length == 0)
        {
            return [];
        }

        var sql = new StringBuilder($"SELECT {OrderTable.Columns} FROM orders WHERE member_id = @member");
        var values = new List<(string, object?)> { ("@member", memberId) };
        for (var index = 0; index < wanted.Length; index++)
        {
            sql.Append(CultureInfo.InvariantCulture, $" AND item_words LIKE @word{index} ESCAPE '!'");
            values.Add(($"@word{index}", ItemWords.Containing(wanted[index])));
        }

        return database.Look(connection => Orders(connection, clock.GetUtcNow(), $"{sql} {NewestFirst} LIMIT 100", [.. values])
            .Where(order => ItemWords.Fit(order, wanted)).Take(20).ToList());
    }

    /// <summary>Everybody's orders for the supplier: open requests, then what waits for shipment, the newest 100 each, newest first.</summary>
    public List<OrderRow> ForSupplier() => database.Read(connection =>
    {
        var now = clock.GetUtcNow();
        var rows = connection.Each($"SELECT {OrderTable.Columns} FROM orders WHERE status = 'CancellationRequested' ORDER BY requested_at DESC LIMIT 100", OrderTable.Read);
        rows.AddRange(connection.Each(
            $"SELECT {OrderTable.Columns} FROM orders WHERE status IN ('AwaitingShipment', 'VerifyingPayment') ORDER BY placed_at DESC LIMIT 100", OrderTable.Read));
        return rows.ConvertAll(row => row with { Order = TimePasses.At(now, row.Order, settings.Windows) });
    });

    private Dictionary<OrderTab, int> Counts(DbConnection connection, string memberId, DateTimeOffset now)
    {
        var counts = Enum.GetValues<OrderTab>().ToDictionary(tab => tab, _ => 0);
        var each = connection.Each(
            $"SELECT {TimePasses.Status} AS then_status, count(*) FROM orders WHERE member_id = @member GROUP BY then_status",
            row => (Status: Names.Read<OrderStatus>(row.GetString(0)), Count: (int)row.GetInt64(1)),
            ("@member", memberId),
            ("@verified", Before(now, settings.Windows.VerificationTakes)),
            ("@unpaid", Before(now, settings.Windows.UnpaidFor)));
        foreach (var (status, count) in each)
        {
            counts[OrderTab.All] += count;
            counts[OrderTabs.Of(status)] += count;
        }

        return counts;
    }

    private List<Order> Orders(DbConnection connection, DateTimeOffset now, string sql, params ReadOnlySpan<(string, object?)> values) =>
        connection.Each(sql, row => TimePasses.At(now, OrderTable.Read(row).Order, settings.Windows), values);

    private static string Condition(OrderTab tab) => tab == OrderTab.All
        ? ""
        : $"AND {TimePasses.Status} IN ({string.Join(", ", Enum.GetValues<OrderStatus>().Where(status => tab.Shows(status)).Select(status => $"'{status}'"))})";

    private static long Before(DateTimeOffset now, TimeSpan window) => (now - window).ToUnixTimeMilliseconds();

    private static (long Placed, string Number) Place(string? cursor) =>
        cursor?.IndexOf('-') is > 0 and var dash && long.TryParse(cursor.AsSpan(0, dash), NumberStyles.None, CultureInfo.InvariantCulture, out var placed)
            ? (placed, cursor[(dash + 1)..])
            : (long.MaxValue, "");
}
