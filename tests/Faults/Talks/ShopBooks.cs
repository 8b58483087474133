using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using OrderBot.Marketplace;
using OrderBot.Orders;

namespace OrderBot.Faults.Tests.Talks;

/// <summary>What has become of an order, in the shop's own books.</summary>
/// <param name="Written">What the buyer wrote to its supplier, in order.</param>
/// <param name="WrittenAt">When the last of it was written; null when nothing was.</param>
internal sealed record ShopBooks(IReadOnlyList<OrderEvent> Events, IReadOnlyList<string> Written, DateTimeOffset? WrittenAt)
{
    public static async Task<ShopBooks> ReadAsync(MarketplaceSettings settings, string order)
    {
        await using var shop = new ServiceCollection().AddLogging().AddMarketplace(settings).BuildServiceProvider();
        var (orders, buyer) = (shop.GetRequiredService<IOrderService>(), new Buyer(WholeTalk.Member));
        var events = await orders.EventsAsync(buyer, null, 100, TimeSpan.Zero, default);
        return new ShopBooks(
            [.. events.Events.Where(one => one.OrderNumber == order)],
            await WrittenAsync(settings, order),
            (await orders.FindAsync(buyer, order, default))!.SupplierWrittenToAt);
    }

    public DateTimeOffset? At(OrderEventKind kind) => Events.FirstOrDefault(one => one.Kind == kind)?.At;

    private static async Task<List<string>> WrittenAsync(MarketplaceSettings settings, string order)
    {
        await using DbConnection connection = settings.PostgreSql is { } shared
            ? new NpgsqlConnection(shared)
            : new SqliteConnection($"Data Source={Path.Combine(settings.DataFolder, "marketplace.db")};Pooling=false");
        await connection.OpenAsync();
        await using var ask = connection.CreateCommand();
        ask.CommandText = $"SELECT text FROM {(settings.PostgreSql is null ? "" : settings.Schema + ".")}messages WHERE order_number = '{order}' AND by_supplier = 0 ORDER BY id";
        await using var row = await ask.ExecuteReaderAsync();
        var all = new List<string>();
        while (await row.ReadAsync())
        {
            all.Add(row.GetString(0));
        }

        return all;
    }
}
