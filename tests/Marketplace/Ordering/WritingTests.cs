using OrderBot.Marketplace.Ordering;
using OrderBot.Orders;

namespace OrderBot.Marketplace.Tests;

public sealed class WritingTests : IDisposable
{
    private readonly Shop shop = new();

    public void Dispose() => shop.Dispose();

    [Fact]
    public async Task A_request_is_stored_with_its_reason_and_told()
    {
        var before = await shop.OrderAsync("80010005");
        var receipt = await shop.RequestAsync("80010005", "k1");
        Assert.Equal(WriteOutcome.Done, receipt.Outcome);
        var order = await shop.OrderAsync("80010005");
        Assert.Equivalent(receipt.Order, order, strict: true);
        Assert.Equal(OrderStatus.CancellationRequested, order.Status);
        Assert.Equal(before.Version + 1, order.Version);
        Assert.Equal(new CancellationRequest(shop.Clock.GetUtcNow(), "wrong size", RequestOutcome.Open), order.Request);
        var told = Assert.Single(await shop.EventsAsync());
        Assert.Equal((OrderEventKind.CancellationRequested, "MB100001", "80010005"), (told.Kind, told.MemberId, told.OrderNumber));
    }

    [Fact]
    public async Task A_key_seen_before_gives_the_stored_answer_before_anything_else_is_checked()
    {
        var version = (await shop.OrderAsync("80010005")).Version;
        var first = await shop.RequestAsync("80010005", "k1", version);
        await shop.SupplyAsync("80010005", SupplierAct.Agree);
        var again = await shop.RequestAsync("80010005", "k1", version);
        Assert.Equivalent(first, again, strict: true);
        Assert.Equal(2, (await shop.EventsAsync()).Count);
    }

    [Fact]
    public async Task A_key_used_for_something_else_is_said_to_be_reused()
    {
        await shop.RequestAsync("80010005", "k1");
        Assert.Equal(WriteOutcome.KeyReused, (await shop.RequestAsync("80010003", "k1")).Outcome);
        Assert.Equal(OrderStatus.AwaitingShipment, (await shop.OrderAsync("80010003")).Status);
        Assert.Equal(WriteOutcome.KeyReused, (await shop.Orders.WriteToSupplierAsync(Shop.Ana, "80010005", "hello", "k1", CancellationToken.None)).Outcome);
    }

    [Fact]
    public async Task Another_buyers_key_is_another_key()
    {
        await shop.RequestAsync("80010005", "k1");
        var toms = await shop.OrderAsync("80020005", Shop.Tom);
        Assert.Equal(WriteOutcome.Done, (await shop.Orders.RequestCancellationAsync(Shop.Tom, "80020005", toms.Version, "", "k1", CancellationToken.None)).Outcome);
    }

    [Fact]
    public async Task Nobody_writes_to_anothers_order()
    {
        Assert.Equal(new OrderReceipt(WriteOutcome.NotFound, null), await shop.Orders.RequestCancellationAsync(Shop.Tom, "80010005", 2, "", "k1", CancellationToken.None));
        Assert.Equal(new OrderReceipt(WriteOutcome.NotFound, null), await shop.Orders.WithdrawRequestAsync(Shop.Tom, "80010007", 3, "k2", CancellationToken.None));
        Assert.Equal(new OrderReceipt(WriteOutcome.NotFound, null), await shop.Orders.WriteToSupplierAsync(Shop.Tom, "80010007", "hello", "k3", CancellationToken.None));
        Assert.Empty(await shop.EventsAsync());
    }

    [Fact]
    public async Task An_order_that_changed_since_it_was_seen_is_not_touched()
    {
        var seen = await shop.OrderAsync("80010005");
        await shop.Orders.WriteToSupplierAsync(Shop.Ana, "80010005", "please wait", "k1", CancellationToken.None);
        var receipt = await shop.RequestAsync("80010005", "k2", seen.Version);
        Assert.Equal((WriteOutcome.Changed, seen.Version + 1), (receipt.Outcome, receipt.Order!.Version));
        Assert.Equal(OrderStatus.AwaitingShipment, (await shop.OrderAsync("80010005")).Status);
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
        var before = await shop.OrderAsync(number);
        var receipt = await shop.RequestAsync(number, "k1");
        Assert.Equal(WriteOutcome.NotAllowed, receipt.Outcome);
        Assert.Equivalent(before, await shop.OrderAsync(number), strict: true);
        Assert.Empty(await shop.EventsAsync());
    }

    [Fact]
    public async Task One_request_is_open_at_a_time_however_many_ask_at_once()
    {
        using var other = new Shop(sameFolderAs: shop);
        var version = (await shop.OrderAsync("80010005")).Version;
        var receipts = await Task.WhenAll(Enumerable.Range(0, 20).Select(index =>
            Task.Run(() => (index % 2 == 0 ? shop : other).RequestAsync("80010005", $"k{index / 2 % 5}-{index}", version))));
        Assert.Single(receipts, receipt => receipt.Outcome == WriteOutcome.Done);
        Assert.Single(await shop.EventsAsync());
    }

    [Fact]
    public async Task The_same_key_at_once_from_two_processes_does_it_once()
    {
        using var other = new Shop(sameFolderAs: shop);
        var version = (await shop.OrderAsync("80010005")).Version;
        var receipts = await Task.WhenAll(Enumerable.Range(0, 12).Select(index =>
            Task.Run(() => (index % 2 == 0 ? shop : other).RequestAsync("80010005", "k", version))));
        Assert.All(receipts, receipt => Assert.Equal(WriteOutcome.Done, receipt.Outcome));
        Assert.Single(await shop.EventsAsync());
    }

    [Fact]
    public async Task A_withdrawn_request_lets_the_order_go_on_and_may_be_made_again()
    {
        var requested = (await shop.RequestAsync("80010005", "k1")).Order!;
        var receipt = await shop.Orders.WithdrawRequestAsync(Shop.Ana, "80010005", requested.Version, "k2", CancellationToken.None);
        Assert.Equal((WriteOutcome.Done, OrderStatus.AwaitingShipment), (receipt.Outcome, receipt.Order!.Status));
        Assert.Equal(RequestOutcome.Withdrawn, receipt.Order.Request!.Outcome);
        Assert.Equal(WriteOutcome.NotAllowed, (await shop.Orders.WithdrawRequestAsync(Shop.Ana, "80010005", receipt.Order.Version, "k3", CancellationToken.None)).Outcome);
        Assert.Equal(WriteOutcome.Done, (await shop.RequestAsync("80010005", "k4")).Outcome);
    }

    [Fact]
    public async Task A_refused_request_is_repeated_only_after_writing_to_the_supplier()
    {
        Assert.Equal(WriteOutcome.NotAllowed, (await shop.RequestAsync("80010010", "k1")).Outcome);
        var written = await shop.Orders.WriteToSupplierAsync(Shop.Ana, "80010010", "I really need to cancel", "k2", CancellationToken.None);
        Assert.Equal(shop.Clock.GetUtcNow(), written.Order!.SupplierWrittenToAt);
        Assert.Equal(WriteOutcome.Done, (await shop.RequestAsync("80010010", "k3")).Outcome);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \n")]
    public async Task An_empty_message_is_not_sent(string text) =>
        Assert.Equal(WriteOutcome.NotAllowed, (await shop.Orders.WriteToSupplierAsync(Shop.Ana, "80010005", text, "k1", CancellationToken.None)).Outcome);
}
