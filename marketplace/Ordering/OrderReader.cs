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
    private const int Many = 101;
    private static readonly OrderTab[] Tabs = Enum.GetValues<OrderTab>();
    private static readonly string[] Conditions = [.. Tabs.Select(Condition)];

    public OrderPage List(string memberId, OrderTab tab, string? cursor, int size)
    {
        size = Math.Clamp(size, 1, 100);
        var (placed, number) = Place(cursor);
        return AllOf(memberId) is { } all ? Page(all, tab, placed, number, size) : PageOfMany(memberId, tab, placed, number, size);
    }

    private OrderPage PageOfMany(string memberId, OrderTab tab, long placed, string number, int size) => database.Read(connection =>
    {
        var now = clock.GetUtcNow();
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
        return Page(orders, size, Counts(connection, memberId, now));
    });

    public Order? Find(string memberId, string number) =>
        database.Keep("order", number, connection => OrderTable.Find(connection, number)) is { } row && row.MemberId == memberId
            ? TimePasses.At(clock.GetUtcNow(), row.Order, settings.Windows)
            : null;

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

    /// <summary>All orders of a buyer as they are written down, newest first; null when they are many.</summary>
    private List<Order>? AllOf(string memberId) => database.Keep("orders", memberId, connection =>
    {
        var all = connection.Each(
            $"SELECT {OrderTable.Columns} FROM orders WHERE member_id = @member {NewestFirst} LIMIT @size", row => OrderTable.Read(row).Order, ("@member", memberId), ("@size", Many));
        return all.Count < Many ? all : null;
    });

    private OrderPage Page(List<Order> all, OrderTab tab, long placed, string number, int size)
    {
        var (now, orders) = (clock.GetUtcNow(), new List<Order>());
        var counts = NoOrders();
        foreach (var written in all)
        {
            var order = TimePasses.At(now, written, settings.Windows);
            counts[OrderTab.All]++;
            counts[OrderTabs.Of(order.Status)]++;
            if (orders.Count <= size && tab.Shows(order.Status) && IsBehind(order, placed, number))
            {
                orders.Add(order);
            }
        }

        return Page(orders, size, counts);
    }

    private static OrderPage Page(List<Order> orders, int size, Dictionary<OrderTab, int> counts)
    {
        if (orders.Count <= size)
        {
            return new OrderPage(orders, null, counts);
        }

        orders.RemoveAt(size);
        return new OrderPage(orders, string.Create(CultureInfo.InvariantCulture, $"{orders[^1].PlacedAt.ToUnixTimeMilliseconds()}-{orders[^1].Number}"), counts);
    }

    private static bool IsBehind(Order order, long placed, string number) =>
        order.PlacedAt.ToUnixTimeMilliseconds() is var at && (at < placed || (at == placed && string.CompareOrdinal(order.Number, number) < 0));

    private static Dictionary<OrderTab, int> NoOrders()
    {
        var counts = new Dictionary<OrderTab, int>(Tabs.Length);
        foreach (var tab in Tabs)
        {
            counts[tab] = 0;
        }

        return counts;
    }

    private Dictionary<OrderTab, int> Counts(DbConnection connection, string memberId, DateTimeOffset now)
    {
        var counts = NoOrders();
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
