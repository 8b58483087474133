using OrderBot.Marketplace.Data;

namespace OrderBot.Marketplace.Ordering;

/// <summary>Writes down what time has already done. Any number may run at once, at any time: each order is settled once.</summary>
internal sealed class Sweep(ShopDatabase database, ShopClock clock, MarketplaceSettings settings)
{
    private const int Batch = 200;

    /// <summary>How many orders were settled.</summary>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var settled = 0;
        while (true)
        {
            var now = clock.GetUtcNow();
            var due = Due(now);
            if (due.Count == 0)
            {
                return settled;
            }

            settled += await database.WriteAsync(
                connection => due.Count(number =>
                    OrderTable.Find(connection, number) is { } row && TimePasses.Settle(connection, row, now, settings.Windows) != row.Order),
                cancellationToken);
        }
    }

    private List<string> Due(DateTimeOffset now) => database.Read(connection => connection.Each(
        """
        SELECT * FROM (SELECT number FROM orders WHERE status = 'AwaitingPayment' AND placed_at <= @unpaid ORDER BY placed_at LIMIT @batch) AS unpaid
        UNION ALL
        SELECT * FROM (SELECT number FROM orders WHERE status = 'VerifyingPayment' AND paid_at <= @verified ORDER BY paid_at LIMIT @batch) AS verified
        """,
        row => row.GetString(0),
        ("@unpaid", (now - settings.Windows.UnpaidFor).ToUnixTimeMilliseconds()),
        ("@verified", (now - settings.Windows.VerificationTakes).ToUnixTimeMilliseconds()),
        ("@batch", Batch)));
}
