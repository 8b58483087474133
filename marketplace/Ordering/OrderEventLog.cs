using System.Data.Common;
using System.Globalization;
using OrderBot.Marketplace.Data;
using OrderBot.Orders;

namespace OrderBot.Marketplace.Ordering;

/// <summary>What happened, written with the change that it tells of and read in that order.</summary>
internal sealed class OrderEventLog(ShopDatabase database, ShopClock clock)
{
    public static void Append(DbConnection connection, OrderEventKind kind, string memberId, string number, DateTimeOffset at, string? text = null) =>
        connection.Execute(
            "INSERT INTO events (kind, member_id, order_number, at, text) VALUES (@kind, @member, @number, @at, @text)",
            ("@kind", Names.Of(kind)),
            ("@member", memberId),
            ("@number", number),
            ("@at", at.ToUnixTimeMilliseconds()),
            ("@text", text));

    /// <summary>The events after a cursor; waits for the first one when there is none.</summary>
    public async Task<OrderEvents> AfterAsync(string? memberId, string? cursor, int max, TimeSpan wait, CancellationToken cancellationToken)
    {
        var started = clock.Real.GetTimestamp();
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var written = database.NextWrite;
            var found = database.Read(connection => Read(connection, memberId, cursor, Math.Clamp(max, 1, 500)));
            var left = wait - clock.Real.GetElapsedTime(started);
            if (found.Events.Count > 0 || left <= TimeSpan.Zero)
            {
                return found;
            }

            using var nap = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            await Task.WhenAny(written, Task.Delay(left < database.LookAgain ? left : database.LookAgain, clock.Real, nap.Token));
            await nap.CancelAsync();
        }
    }

    private static OrderEvents Read(DbConnection connection, string? memberId, string? cursor, int max)
    {
        var epoch = Meta.Text(connection, "epoch")!;
        var after = After(cursor, epoch);
        var events = connection.Each(
            $"SELECT id, kind, member_id, order_number, at, text FROM events WHERE id > @after {(memberId is null ? "" : "AND member_id = @member")} ORDER BY id LIMIT @max",
            row =>
            {
                after = row.GetInt64(0);
                return new OrderEvent(Mark(epoch, after), Names.Read<OrderEventKind>(row.GetString(1)), row.GetString(2), row.GetString(3), row.Instant(4), row.TextOrNull(5));
            },
            ("@after", after),
            ("@member", memberId),
            ("@max", max));
        return new OrderEvents(events, Mark(epoch, after));
    }

    private static string Mark(string epoch, long id) => string.Create(CultureInfo.InvariantCulture, $"{epoch}-{id:D12}");

    /// <summary>A cursor from before a reset starts at the beginning: everything since is new.</summary>
    private static long After(string? cursor, string epoch) =>
        cursor is not null && cursor.StartsWith(epoch, StringComparison.Ordinal)
        && long.TryParse(cursor.AsSpan(epoch.Length + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0;
}
