using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using OrderBot.Orders;
using Xunit.Abstractions;

namespace OrderBot.Contracts.Tests;

/// <summary>A big shop is as quick as a small one.</summary>
public sealed class SpeedTests(ITestOutputHelper output)
{
    private const int Buyers = 10_000;
    private const int Times = 500;

    [Fact]
    public async Task Among_100_000_orders_a_page_and_an_order_take_under_2_ms()
    {
        await using var shop = new SqliteShop { SeedOrders = Buyers * 10 };
        await shop.OpenAsync();
        var random = new Random(4);
        Buyer Any() => new($"MB{100_003 + random.Next(Buyers)}");
        await MeasureAsync("list a page", () => shop.Orders.ListAsync(Any(), OrderTab.All, null, 10, default));
        await MeasureAsync("find by number", () => Any() is var buyer ? shop.Orders.FindAsync(buyer, Number(buyer), default) : throw new UnreachableException());
        await MeasureAsync("find by last digits", () => shop.Orders.FindByLastDigitsAsync(Any(), "0005", default));
        await MeasureAsync("find by item", () => shop.Orders.FindByItemAsync(Any(), "teapot", default));
    }

    private async Task MeasureAsync(string what, Func<Task> call)
    {
        var taken = new double[Times];
        for (var time = 0; time < Times; time++)
        {
            var start = Stopwatch.GetTimestamp();
            await call();
            taken[time] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        Array.Sort(taken);
        output.WriteLine($"{what}: median {taken[Times / 2]:0.000} ms, 99% {taken[Times * 99 / 100]:0.000} ms");
        Assert.True(taken[Times / 2] < 2, $"{what} took {taken[Times / 2]} ms");
    }

    private static string Number(Buyer buyer) =>
        (80_000_005 + ((int.Parse(buyer.MemberId.AsSpan(2), CultureInfo.InvariantCulture) - 100_000) * 10_000L)).ToString(CultureInfo.InvariantCulture);
}
