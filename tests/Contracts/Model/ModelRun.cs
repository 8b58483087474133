using Microsoft.Extensions.DependencyInjection;
using OrderBot.Marketplace.Data;
using OrderBot.Marketplace.Ordering;
using OrderBot.Orders;

namespace OrderBot.Contracts.Tests;

/// <summary>One seeded run: two writers, a supplier, time and a follower at once on one buyer's orders; then everything is counted.</summary>
internal sealed class ModelRun(Marketplace shop, IServiceProvider neighbour, int seed, Buyer buyer)
{
    private const int Turns = 6;
    private readonly Random random = new(seed);
    private readonly IOrderService orders = shop.Orders;

    public async Task RunAsync()
    {
        var atFirst = (await orders.ListAsync(buyer, OrderTab.All, null, 100, CancellationToken.None)).Orders;
        var numbers = atFirst.Where(order => order.Status < OrderStatus.Shipped).Select(order => order.Number).ToArray();
        var start = (await FollowAsync(null, 500)).Cursor;
        var one = new Writer(orders, buyer, numbers, new Random(seed + 1), $"{seed}-one");
        var other = new Writer(random.Next(2) == 0 ? orders : neighbour.GetRequiredService<IOrderService>(), buyer, numbers, new Random(seed + 2), $"{seed}-other");
        using var over = new CancellationTokenSource();
        var following = FollowAllAsync(start, over.Token);
        await Task.WhenAll(one.WriteAsync(Turns), other.WriteAsync(Turns), SupplyAsync(numbers));
        await Task.WhenAll(SweepAsync(shop.Inside), SweepAsync(neighbour));
        await over.CancelAsync();
        var told = await following;

        Assert.Equal(told, await ReadAgainAsync(start));
        Assert.Equal(told.Select(happened => happened.Id).Order(StringComparer.Ordinal).Distinct(), told.Select(happened => happened.Id));
        Assert.Equal(one.Done["request"] + other.Done["request"], told.Count(happened => happened.Kind == OrderEventKind.CancellationRequested));
        Assert.Equal(one.Done["withdraw"] + other.Done["withdraw"], told.Count(happened => happened.Kind == OrderEventKind.RequestWithdrawn));
        var messages = shop.Inside.GetRequiredService<ShopDatabase>().Read(connection => numbers.Sum(number => OrderMessages.Of(connection, number).Count(message => !message.BySupplier)));
        Assert.Equal(one.Done["message"] + other.Done["message"], messages);

        var lives = new OrderLives(atFirst);
        told.ForEach(lives.Live);
        foreach (var order in (await orders.ListAsync(buyer, OrderTab.All, null, 100, CancellationToken.None)).Orders)
        {
            Assert.True(lives.Allow(order), $"Order {order.Number} is {order.Status}, but its events made it {lives[order.Number]}.");
        }
    }

    private async Task SupplyAsync(string[] numbers)
    {
        var desk = neighbour.GetRequiredService<SupplierDesk>();
        var supplier = new Random(seed + 3);
        for (var turn = 0; turn < Turns; turn++)
        {
            await desk.ActAsync(numbers[supplier.Next(numbers.Length)], (SupplierAct)supplier.Next(3), null, CancellationToken.None);
            if (supplier.Next(3) == 0)
            {
                await shop.PassAsync(supplier.Next(12) == 0 ? TimeSpan.FromDays(3) : TimeSpan.FromMinutes(supplier.Next(90)));
                await SweepAsync(supplier.Next(2) == 0 ? neighbour : shop.Inside);
            }
        }
    }

    private static Task SweepAsync(IServiceProvider process) => process.GetRequiredService<Sweep>().RunAsync(CancellationToken.None);

    /// <summary>Follows while things happen, and on to the end once they are over.</summary>
    private async Task<List<OrderEvent>> FollowAllAsync(string cursor, CancellationToken over)
    {
        var follower = new Random(seed + 4);
        var told = new List<OrderEvent>();
        while (true)
        {
            var last = over.IsCancellationRequested;
            var page = await orders.EventsAsync(buyer, cursor, follower.Next(1, 5), last ? TimeSpan.Zero : TimeSpan.FromMilliseconds(20), CancellationToken.None);
            told.AddRange(page.Events);
            cursor = page.Cursor;
            if (last && page.Events.Count == 0)
            {
                return told;
            }
        }
    }

    /// <summary>Reads as one who falls back and hears again what was heard, from either process.</summary>
    private async Task<List<OrderEvent>> ReadAgainAsync(string start)
    {
        var heard = new SortedDictionary<string, OrderEvent>(StringComparer.Ordinal);
        var cursor = start;
        while (true)
        {
            var source = random.Next(2) == 0 ? orders : neighbour.GetRequiredService<IOrderService>();
            var page = await source.EventsAsync(buyer, cursor, random.Next(1, 4), TimeSpan.Zero, CancellationToken.None);
            if (page.Events.Count == 0)
            {
                return [.. heard.Values];
            }

            foreach (var one in page.Events)
            {
                Assert.True(!heard.TryGetValue(one.Id, out var before) || before == one, "An event is the same whenever it is read.");
                heard[one.Id] = one;
            }

            var ids = heard.Keys.ToArray();
            cursor = random.Next(4) == 0 && ids.Length > 1 && page.Events.Count > 1 ? ids[^2] : page.Cursor;
        }
    }

    private Task<OrderEvents> FollowAsync(string? cursor, int max) => orders.EventsAsync(buyer, cursor, max, TimeSpan.Zero, CancellationToken.None);
}
