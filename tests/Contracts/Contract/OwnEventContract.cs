using OrderBot.Marketplace.Ordering;
using OrderBot.Orders;

namespace OrderBot.Contracts.Tests;

/// <summary>What the buyer does, what the supplier says and what time does is told as well; time counts from its instant on.</summary>
public abstract class OwnEventContract<TShop> : ShopContract<TShop>
    where TShop : IShop, new()
{
    [Fact]
    public async Task Every_kind_of_event_is_told_with_its_change()
    {
        var requested = (await RequestAsync("80010005", "k1")).Order!;
        await Shop.Orders.WithdrawRequestAsync(Ana, "80010005", requested.Version, "k2", Never);
        await Shop.SupplyAsync("80010007", SupplierAct.Refuse);
        await Shop.SupplyAsync("80010007", SupplierAct.Write, "We are sorry.");
        await Shop.PassAsync(TimeSpan.FromDays(16));
        await Shop.Orders.WriteToSupplierAsync(Ana, "80010006", "Is it gone?", "k3", Never);
        var told = await EventsAsync(Ana);
        Assert.Equal(
            [OrderEventKind.CancellationRequested, OrderEventKind.RequestWithdrawn, OrderEventKind.SupplierRefused, OrderEventKind.SupplierWrote, OrderEventKind.CancelledUnpaid],
            told.Select(one => one.Kind));
        Assert.Equal("We are sorry.", told[3].Text);
    }

    [Fact]
    public async Task A_repeated_write_tells_nothing_new()
    {
        var version = (await OrderAsync("80010005")).Version;
        await RequestAsync("80010005", "k1", version);
        await RequestAsync("80010005", "k1", version);
        Assert.Single(await EventsAsync());
    }

    [Fact]
    public async Task The_status_is_the_one_of_this_moment()
    {
        await OrderAsync("80010004");
        await Shop.PassAsync(TimeSpan.FromHours(21) - TimeSpan.FromMilliseconds(1));
        Assert.Equal(OrderStatus.VerifyingPayment, (await OrderAsync("80010004")).Status);
        await Shop.PassAsync(TimeSpan.FromMilliseconds(1));
        Assert.Equal(OrderStatus.AwaitingShipment, (await OrderAsync("80010004")).Status);
        await Shop.PassAsync(TimeSpan.FromDays(15));
        var page = await Shop.Orders.ListAsync(Ana, OrderTab.Cancelled, null, 100, Never);
        Assert.Equal(0, page.Counts[OrderTab.AwaitingPayment]);
        Assert.Contains(page.Orders, order => order is { Number: "80010006", CancelledBecause: CancellationCause.NotPaidInTime });
    }

    [Fact]
    public async Task Text_that_not_every_database_can_hold_is_mended_and_stops_nothing()
    {
        var strange = "zero \0 and half " + '\ud83d';
        var receipt = await RequestAsync("80010005", "k1", reason: strange);
        Assert.Equal((WriteOutcome.Done, "zero \ufffd and half \ufffd"), (receipt.Outcome, receipt.Order!.Request!.Reason));
        Assert.Equivalent(receipt.Order, await OrderAsync("80010005"), strict: true);
        Assert.Equal(WriteOutcome.Done, (await Shop.Orders.WriteToSupplierAsync(Ana, "80010005", strange, strange.Replace("\0", "", StringComparison.Ordinal)[..4], Never)).Outcome);
        Assert.Empty(await Shop.Orders.FindByItemAsync(Ana, strange, Never));
        Assert.Null(await Shop.Accounts.FindAsync(strange, Never));
        await Shop.Accounts.RequestPasswordResetAsync(strange, "k3", Never);
    }

    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("0123456789ab-000000000007")]
    public async Task A_cursor_that_is_not_ours_starts_at_the_beginning(string cursor)
    {
        await Shop.SupplyAsync("80010007", SupplierAct.Agree);
        Assert.Single((await Shop.Orders.EventsAsync(null, cursor, 10, TimeSpan.Zero, Never)).Events);
    }
}
