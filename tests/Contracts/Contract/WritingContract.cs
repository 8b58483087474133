using OrderBot.Marketplace.Ordering;
using OrderBot.Orders;

namespace OrderBot.Contracts.Tests;

/// <summary>A change happens once, to one's own order, as it was seen, where the rules allow it.</summary>
public abstract class WritingContract<TShop> : ShopContract<TShop>
    where TShop : IShop, new()
{
    [Fact]
    public async Task A_request_is_stored_with_its_reason()
    {
        var before = await OrderAsync("80010005");
        var receipt = await RequestAsync("80010005", "k1", reason: "zu groß – \"too big\"\n\t😀");
        Assert.Equal(WriteOutcome.Done, receipt.Outcome);
        var order = await OrderAsync("80010005");
        Assert.Equivalent(receipt.Order, order, strict: true);
        Assert.Equal((OrderStatus.CancellationRequested, true), (order.Status, order.Version > before.Version));
        Assert.Equal(("zu groß – \"too big\"\n\t😀", RequestOutcome.Open), (order.Request!.Reason, order.Request.Outcome));
    }

    [Fact]
    public async Task A_key_seen_before_gives_the_stored_answer_before_anything_else_is_checked()
    {
        var version = (await OrderAsync("80010005")).Version;
        var first = await RequestAsync("80010005", "k1", version);
        await Shop.SupplyAsync("80010005", SupplierAct.Agree);
        Assert.Equivalent(first, await RequestAsync("80010005", "k1", version), strict: true);
        Assert.Equal(OrderStatus.Cancelled, (await OrderAsync("80010005")).Status);
    }

    [Fact]
    public async Task A_key_used_for_something_else_is_said_to_be_reused()
    {
        await RequestAsync("80010005", "k1");
        Assert.Equal(WriteOutcome.KeyReused, (await RequestAsync("80010003", "k1")).Outcome);
        Assert.Equal(OrderStatus.AwaitingShipment, (await OrderAsync("80010003")).Status);
        Assert.Equal(WriteOutcome.KeyReused, (await Shop.Orders.WriteToSupplierAsync(Ana, "80010005", "hello", "k1", Never)).Outcome);
    }

    [Fact]
    public async Task Another_buyers_key_is_another_key()
    {
        await RequestAsync("80010005", "k1");
        var toms = await OrderAsync("80020005", Tom);
        Assert.Equal(WriteOutcome.Done, (await Shop.Orders.RequestCancellationAsync(Tom, "80020005", toms.Version, "", "k1", Never)).Outcome);
    }

    [Fact]
    public async Task Nobody_writes_to_anothers_order()
    {
        var none = new OrderReceipt(WriteOutcome.NotFound, null);
        var version = (await OrderAsync("80010005")).Version;
        Assert.Equal(none, await Shop.Orders.RequestCancellationAsync(Tom, "80010005", version, "", "k1", Never));
        Assert.Equal(none, await Shop.Orders.WithdrawRequestAsync(Tom, "80010007", version, "k2", Never));
        Assert.Equal(none, await Shop.Orders.WriteToSupplierAsync(Tom, "80010007", "hello", "k3", Never));
        Assert.Equal(none, await Shop.Orders.WriteToSupplierAsync(Ana, "80019999", "hello", "k4", Never));
        Assert.Equal(version, (await OrderAsync("80010005")).Version);
    }

    [Fact]
    public async Task An_order_that_changed_since_it_was_seen_is_not_touched()
    {
        var seen = await OrderAsync("80010005");
        await Shop.Orders.WriteToSupplierAsync(Ana, "80010005", "please wait", "k1", Never);
        var receipt = await RequestAsync("80010005", "k2", seen.Version);
        Assert.Equal(WriteOutcome.Changed, receipt.Outcome);
        Assert.True(receipt.Order!.Version > seen.Version);
        Assert.Equal(OrderStatus.AwaitingShipment, (await OrderAsync("80010005")).Status);
    }

    [Theory]
    [InlineData("80010001")]
    [InlineData("80010002")]
    [InlineData("80010004")]
    [InlineData("80010006")]
    [InlineData("80010007")]
    [InlineData("80010008")]
    [InlineData("80010009")]
    [InlineData("80010010")]
    [InlineData("80010011")]
    public async Task A_request_that_the_rules_do_not_allow_changes_nothing(string number)
    {
        var before = await OrderAsync(number);
        Assert.Equal(WriteOutcome.NotAllowed, (await RequestAsync(number, "k1")).Outcome);
        Assert.Equivalent(before with { Version = 0 }, await OrderAsync(number) with { Version = 0 }, strict: true);
    }

    [Fact]
    public async Task One_request_is_open_at_a_time_however_many_ask_at_once()
    {
        var version = (await OrderAsync("80010005")).Version;
        var receipts = await Task.WhenAll(Enumerable.Range(0, 12).Select(index => Task.Run(() => RequestAsync("80010005", $"k{index}", version))));
        Assert.Single(receipts, receipt => receipt.Outcome == WriteOutcome.Done);
    }

    [Fact]
    public async Task The_same_key_at_once_does_it_once()
    {
        var version = (await OrderAsync("80010005")).Version;
        var receipts = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => Task.Run(() => RequestAsync("80010005", "k", version))));
        Assert.All(receipts, receipt => Assert.Equivalent(receipts[0], receipt, strict: true));
        Assert.Equal(WriteOutcome.Done, receipts[0].Outcome);
    }

    [Fact]
    public async Task A_withdrawn_request_lets_the_order_go_on_and_may_be_made_again()
    {
        var requested = (await RequestAsync("80010005", "k1")).Order!;
        var receipt = await Shop.Orders.WithdrawRequestAsync(Ana, "80010005", requested.Version, "k2", Never);
        Assert.Equal((WriteOutcome.Done, OrderStatus.AwaitingShipment), (receipt.Outcome, receipt.Order!.Status));
        Assert.Equal(RequestOutcome.Withdrawn, receipt.Order.Request!.Outcome);
        Assert.Equal(WriteOutcome.NotAllowed, (await Shop.Orders.WithdrawRequestAsync(Ana, "80010005", (await OrderAsync("80010005")).Version, "k3", Never)).Outcome);
        Assert.Equal(WriteOutcome.Done, (await RequestAsync("80010005", "k4")).Outcome);
    }

    [Fact]
    public async Task A_refused_request_is_repeated_only_after_writing_to_the_supplier()
    {
        Assert.Equal(WriteOutcome.NotAllowed, (await RequestAsync("80010010", "k1")).Outcome);
        await Shop.PassAsync(TimeSpan.FromMinutes(1));
        Assert.NotNull((await Shop.Orders.WriteToSupplierAsync(Ana, "80010010", "I really need to cancel", "k2", Never)).Order!.SupplierWrittenToAt);
        Assert.Equal(WriteOutcome.Done, (await RequestAsync("80010010", "k3")).Outcome);
    }

    [Fact]
    public async Task What_the_supplier_does_is_seen()
    {
        await RequestAsync("80010005", "k1");
        await Shop.SupplyAsync("80010005", SupplierAct.Ship);
        var shipped = await OrderAsync("80010005");
        Assert.Equal((OrderStatus.Shipped, RequestOutcome.ShippedMeanwhile), (shipped.Status, shipped.Request!.Outcome));
        Assert.NotNull(shipped.Tracking);
        await Shop.SupplyAsync("80010007", SupplierAct.Refuse);
        Assert.Equal(RequestOutcome.Refused, (await OrderAsync("80010007")).Request!.Outcome);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \n")]
    public async Task An_empty_message_is_not_sent(string text) =>
        Assert.Equal(WriteOutcome.NotAllowed, (await Shop.Orders.WriteToSupplierAsync(Ana, "80010005", text, "k1", Never)).Outcome);
}
