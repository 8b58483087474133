using Microsoft.Extensions.DependencyInjection;
using OrderBot.Marketplace;
using OrderBot.Orders;

namespace OrderBot.Faults.Tests;

/// <summary>A whole talk, from arrival to the supplier's answer, and what must have come of it.</summary>
internal static class CancelledOrder
{
    private const string Order = "80010005";
    private const string Member = "MB100001";

    private static readonly (string Says, string Hears)[] Talk =
    [
        ("cancel order 80010005", "CancelPaidOrder.AskWhy"),
        ("wrong size", "CancelPaidOrder.AskForConsent"),
        ("yes", "CancelPaidOrder.RequestSent"),
    ];

    private static readonly string[] SaidOnce =
    [
        "SmallTalk.HelloName", "CancelPaidOrder.OrderIsPaid", "CancelPaidOrder.AskWhy", "CancelPaidOrder.AskForConsent",
        "CancelPaidOrder.RequestSent", "OrderNews.SupplierAgreed",
    ];

    /// <param name="meanwhile">Happens while something is said or done.</param>
    public static async Task HoldAsync(StubbornBuyer buyer, Action meanwhile)
    {
        await buyer.ArriveAsync(Member);
        foreach (var (says, hears) in Talk)
        {
            var saying = buyer.SayAsync(says);
            meanwhile();
            await saying;
            await buyer.HearAsync(hears);
        }

        var agreeing = buyer.SupplierAsync("agree", Order);
        meanwhile();
        await agreeing;
        var heard = await buyer.HearAsync("OrderNews.SupplierAgreed");
        // A turn in which the shop was away is tried again from its start; else nothing is said twice.
        Assert.Equal(SaidOnce, heard.Any(IsTrouble) ? heard.Where(label => !IsTrouble(label)).Distinct() : heard);
    }

    private static bool IsTrouble(string label) => label.StartsWith("Routing.", StringComparison.Ordinal);

    /// <summary>One request and one agreement, whatever happened on the way.</summary>
    public static async Task CheckAsync(MarketplaceSettings settings)
    {
        await using var shop = new ServiceCollection().AddLogging().AddMarketplace(settings).BuildServiceProvider();
        var orders = shop.GetRequiredService<IOrderService>();
        var events = await orders.EventsAsync(new Buyer(Member), null, 100, TimeSpan.Zero, default);
        Assert.Equal([OrderEventKind.CancellationRequested, OrderEventKind.SupplierAgreed], events.Events.Select(one => one.Kind));
        Assert.Equal(OrderStatus.Cancelled, (await orders.FindAsync(new Buyer(Member), Order, default))!.Status);
    }
}
