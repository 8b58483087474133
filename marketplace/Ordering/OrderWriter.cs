using System.Data.Common;
using OrderBot.Marketplace.Data;
using OrderBot.Orders;

namespace OrderBot.Marketplace.Ordering;

/// <summary>A buyer's writes: once a key, only the owner's, only on the version that was seen, only where the rules allow.</summary>
internal sealed class OrderWriter(ShopDatabase database, ShopClock clock, MarketplaceSettings settings)
{
    public Task<OrderReceipt> RequestCancellationAsync(string memberId, string number, long version, string reason, string key, CancellationToken cancellationToken) =>
        OnceAsync(memberId, number, key, $"request\n{number}\n{version}\n{reason}", version, cancellationToken, (connection, order, now) =>
        {
            if (CancellationPolicy.Decide(order, now, settings.Windows).Chance != CancellationChance.Possible)
            {
                return null;
            }

            OrderEventLog.Append(connection, OrderEventKind.CancellationRequested, memberId, number, now);
            return order with
            {
                Status = OrderStatus.CancellationRequested,
                Request = new CancellationRequest(now, PlainText.Of(reason.Length > OrderMessages.Longest ? reason[..OrderMessages.Longest] : reason), RequestOutcome.Open),
            };
        });

    public Task<OrderReceipt> WithdrawAsync(string memberId, string number, long version, string key, CancellationToken cancellationToken) =>
        OnceAsync(memberId, number, key, $"withdraw\n{number}\n{version}", version, cancellationToken, (connection, order, now) =>
        {
            if (order.Status != OrderStatus.CancellationRequested)
            {
                return null;
            }

            OrderEventLog.Append(connection, OrderEventKind.RequestWithdrawn, memberId, number, now);
            return order with
            {
                Status = OrderStatus.AwaitingShipment,
                Request = order.Request! with { Outcome = RequestOutcome.Withdrawn, SettledAt = now },
            };
        });

    public Task<OrderReceipt> WriteToSupplierAsync(string memberId, string number, string text, string key, CancellationToken cancellationToken) =>
        OnceAsync(memberId, number, key, $"write\n{number}\n{text}", null, cancellationToken, (connection, order, now) =>
        {
            if (string.IsNullOrWhiteSpace(text) || text.Length > OrderMessages.Longest)
            {
                return null;
            }

            OrderMessages.Append(connection, number, bySupplier: false, text.Trim(), now);
            return order with { SupplierWrittenToAt = now };
        });

    /// <param name="change">The order as it shall be, after writing what belongs to it; null when the rules do not allow it.</param>
    private Task<OrderReceipt> OnceAsync(
        string memberId,
        string number,
        string key,
        string body,
        long? version,
        CancellationToken cancellationToken,
        Func<DbConnection, Order, DateTimeOffset, Order?> change)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        return database.WriteAsync(
            connection =>
            {
                if (StoredAnswers.Find(connection, memberId, key, body) is { } before)
                {
                    return before;
                }

                var now = clock.GetUtcNow();
                var answer = Change(connection, memberId, number, version, now, change);
                StoredAnswers.Keep(connection, memberId, key, body, answer, now);
                return answer;
            },
            cancellationToken);
    }

    private OrderReceipt Change(
        DbConnection connection,
        string memberId,
        string number,
        long? version,
        DateTimeOffset now,
        Func<DbConnection, Order, DateTimeOffset, Order?> change)
    {
        if (OrderTable.Find(connection, number) is not { } row || row.MemberId != memberId)
        {
            return new OrderReceipt(WriteOutcome.NotFound, null);
        }

        var order = TimePasses.Settle(connection, row, now, settings.Windows);
        if (version is not null && version != order.Version)
        {
            return new OrderReceipt(WriteOutcome.Changed, order);
        }

        if (change(connection, order, now) is not { } changed)
        {
            return new OrderReceipt(WriteOutcome.NotAllowed, order);
        }

        changed = changed with { Version = order.Version + 1 };
        OrderTable.Save(connection, changed);
        return new OrderReceipt(WriteOutcome.Done, changed);
    }
}
