using System.Globalization;
using OrderBot.Orders;
using Xunit.Abstractions;

namespace OrderBot.Contracts.Tests;

/// <summary>
/// Whatever dies, doubles and races: every request exists once, no order is in a state that it cannot be in, every event is told in order.
/// ORDERBOT_MODEL_RUNS says how many runs (60 when it does not), ORDERBOT_MODEL_SEED where to begin.
/// </summary>
public sealed class ModelTests(ITestOutputHelper output)
{
    private const int RunsAShop = 30;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_change_happens_once_whatever_dies(bool postgreSql)
    {
        var runs = Number("ORDERBOT_MODEL_RUNS", 60) / 2;
        var seed = Number("ORDERBOT_MODEL_SEED", postgreSql ? 500_000 : 1);
        var killed = 0;
        for (var done = 0; done < runs; done += RunsAShop)
        {
            killed += await RunAsync(postgreSql, seed + done, Math.Min(RunsAShop, runs - done));
        }

        output.WriteLine($"{runs} runs from seed {seed}; {killed} calls were killed between write and answer.");
        Assert.True(killed > 0);
    }

    private async Task<int> RunAsync(bool postgreSql, int firstSeed, int runs)
    {
        var killer = new Killer();
        await using Marketplace shop = postgreSql
            ? new PostgreSqlShopOverHttp { Before = killer.Stand, SeedOrders = runs * 10, Caller = Tireless }
            : new SqliteShopOverHttp { Before = killer.Stand, SeedOrders = runs * 10, Caller = Tireless };
        await shop.OpenAsync();
        await using var neighbour = shop.Neighbour();
        for (var run = 0; run < runs; run++)
        {
            try
            {
                await new ModelRun(shop, neighbour, firstSeed + run, new Buyer($"MB{100_003 + run}")).RunAsync();
            }
            catch
            {
                output.WriteLine($"Failed with seed {firstSeed + run}; the shop began with seed {firstSeed}.");
                throw;
            }
        }

        return killer.KilledAfter;
    }

    private static Orders.Http.OrdersUrlSettings Tireless(Orders.Http.OrdersUrlSettings settings) =>
        settings with { FewestBeforeRest = int.MaxValue, Pause = TimeSpan.FromMilliseconds(1) };

    private static int Number(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
