using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using OrderBot.Marketplace;
using OrderBot.Marketplace.Data;
using OrderBot.Orders;

namespace OrderBot.Contracts.Tests;

/// <summary>What an older program has stored is carried forward.</summary>
public sealed class MigrationTests : IDisposable
{
    private static readonly Buyer Ana = new("MB100001");
    private readonly string folder = Directory.CreateTempSubdirectory("shop").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_file_of_the_first_version_is_carried_forward()
    {
        Write(FirstVersion());
        await using var shop = Open();
        var orders = shop.GetRequiredService<IOrderService>();
        var order = (await orders.FindAsync(Ana, "80010005", CancellationToken.None))!;
        Assert.Equal((OrderStatus.CancellationRequested, "wrong size"), (order.Status, order.Request!.Reason));
        var again = await orders.RequestCancellationAsync(Ana, "80010005", 2, "wrong size", "first-key", CancellationToken.None);
        Assert.Equal((WriteOutcome.Done, order.Version), (again.Outcome, again.Order!.Version));
        var told = await orders.EventsAsync(null, null, 10, TimeSpan.Zero, CancellationToken.None);
        Assert.Equal(OrderEventKind.CancellationRequested, Assert.Single(told.Events).Kind);
        Assert.Single((await orders.ListAsync(new Buyer("MB100004"), OrderTab.AwaitingPayment, null, 100, CancellationToken.None)).Orders);
        await shop.GetRequiredService<IAccountService>().SendSignInCodeAsync("MB100001", "new-key", CancellationToken.None);
        Assert.Equal(2, shop.GetRequiredService<OrderBot.Marketplace.Accounts.Mailbox>().Sent().Count);
    }

    [Fact]
    public async Task Seeding_goes_on_where_the_first_version_stopped()
    {
        Write(FirstVersion());
        await using var shop = Open(seedOrders: 40);
        var orders = shop.GetRequiredService<IOrderService>();
        Assert.Equal(10, (await orders.ListAsync(new Buyer("MB100006"), OrderTab.All, null, 100, CancellationToken.None)).Orders.Count);
        Assert.Equal(40, shop.GetRequiredService<ShopDatabase>().Read(connection => Meta.Number(connection, "seeded")));
    }

    [Fact]
    public async Task A_file_of_a_later_version_is_left_alone()
    {
        Write(FirstVersion() + "INSERT INTO schema_version VALUES (99);");
        await using var shop = Open();
        var refused = Assert.Throws<NewerDataException>(shop.GetRequiredService<ShopDatabase>().EnsureCreated);
        Assert.Contains("99", refused.Message, StringComparison.Ordinal);
    }

    private ServiceProvider Open(int seedOrders = 0) => new ServiceCollection()
        .AddMarketplace(new MarketplaceSettings { DataFolder = folder, RealTime = new FakeTime(), SeedOrders = seedOrders })
        .BuildServiceProvider();

    private void Write(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "marketplace.db")};Pooling=False");
        connection.Open();
        connection.Execute(sql);
    }

    private static string FirstVersion()
    {
        using var stream = typeof(MigrationTests).Assembly.GetManifestResourceStream("FirstVersion.sql")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
