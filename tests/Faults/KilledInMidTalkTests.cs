using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using OrderBot.Marketplace;
using OrderBot.Orders;
using Xunit.Abstractions;

namespace OrderBot.Faults.Tests;

/// <summary>
/// The real process is killed at seeded moments of a conversation and started again. FAULTS says how many conversations
/// (3 without it), SEED where the first one's moments come from.
/// </summary>
public sealed class KilledInMidTalkTests(ITestOutputHelper output)
{
    private const string Order = "80010005";
    private const string Member = "MB100001";
    private static readonly (string Says, string Hears)[] Talk =
    [
        ("cancel order 80010005", "CancelPaidOrder.AskWhy"),
        ("wrong size", "CancelPaidOrder.AskForConsent"),
        ("yes", "CancelPaidOrder.RequestSent"),
    ];

    [Fact]
    public async Task Whenever_the_bot_dies_the_request_is_made_once_and_everything_is_said_once()
    {
        var count = Setting("FAULTS", 3);
        var first = Setting("SEED", Environment.TickCount & 0xffff);
        for (var seed = first; seed < first + count; seed++)
        {
            output.WriteLine($"seed {seed}");
            await HoldAsync(seed);
        }
    }

    private async Task HoldAsync(int seed)
    {
        var moments = new Random(seed);
        var folder = Directory.CreateTempSubdirectory("orderbot-faults-").FullName;
        try
        {
            await using var bot = new BotProcess(folder);
            await bot.StartAsync();
            using var buyer = new StubbornBuyer(bot.Url);
            await buyer.ArriveAsync(Member);
            foreach (var (says, hears) in Talk)
            {
                await WithADeathAsync(bot, moments, buyer.SayAsync(says));
                await buyer.HearAsync(hears);
            }

            await WithADeathAsync(bot, moments, buyer.SupplierAsync("agree", Order));
            var heard = await buyer.HearAsync("OrderNews.SupplierAgreed");
            Assert.Equal(
                [
                    "SmallTalk.HelloName", "CancelPaidOrder.OrderIsPaid", "CancelPaidOrder.AskWhy", "CancelPaidOrder.AskForConsent",
                    "CancelPaidOrder.RequestSent", "OrderNews.SupplierAgreed",
                ],
                heard);
            await SeesOneRequestAsync(folder);
            output.WriteLine($"{bot.Lives} lives");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Sometimes lets the bot die somewhere in what follows, and live again.</summary>
    private static async Task WithADeathAsync(BotProcess bot, Random moments, Task doing)
    {
        if (moments.Next(3) > 0)
        {
            await Task.Delay(moments.Next(160));
            await bot.KillAsync();
            await bot.StartAsync();
        }

        await doing;
    }

    private static async Task SeesOneRequestAsync(string folder)
    {
        await using var shop = new ServiceCollection().AddLogging().AddMarketplace(new MarketplaceSettings { DataFolder = folder }).BuildServiceProvider();
        var orders = shop.GetRequiredService<IOrderService>();
        var events = await orders.EventsAsync(new Buyer(Member), null, 100, TimeSpan.Zero, default);
        Assert.Equal([OrderEventKind.CancellationRequested, OrderEventKind.SupplierAgreed], events.Events.Select(one => one.Kind));
        Assert.Equal(OrderStatus.Cancelled, (await orders.FindAsync(new Buyer(Member), Order, default))!.Status);
    }

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
