using OrderBot.Dialogs.Replies;
using OrderBot.Dialogs.Routing;
using OrderBot.Dialogs.Talk;
using OrderBot.Orders;

namespace OrderBot.Dialogs.Tests;

/// <summary>What a failure broke is kept whole, meant again by plain words only, and looked for before it is done again.</summary>
public sealed class FailedTurnTests
{
    private static readonly DateTimeOffset Tried = new(2026, 11, 28, 12, 0, 0, TimeSpan.Zero);
    private static readonly PendingWrite Request = new("80010005", PendingAct.Request, Tried, "consent-1", 1);

    public static TheoryData<FailedTurn> Kept => new()
    {
        new FailedTurn("1", "cancel order 80010005", null, null, false),
        new FailedTurn("2", "yes", null, Request, true),
        new FailedTurn("3", "Yes, send it", new ButtonPress("yes", "consent-1"), Request with { Act = PendingAct.Withdrawal }, false),
        new FailedTurn("5", "Pack it well", null, new PendingWrite("80010005", PendingAct.Message, Tried, WrittenToAt: Tried.AddDays(-3)), true),
        new FailedTurn("4", "Yes, look it up", new ButtonPress("yes", null), null, false),
        new FailedTurn("4", "1", new ButtonPress("yes", "consent-1") { IsTyped = true }, null, false),
    };

    [Theory]
    [MemberData(nameof(Kept))]
    public void It_is_kept_whole(FailedTurn turn) => Assert.Equal(turn, FailedTurn.From(turn.Keep()));

    [Theory]
    [InlineData("Try again", true, true)]
    [InlineData(" try again! ", true, true)]
    [InlineData("once more.", true, true)]
    [InlineData("yes", false, true)]
    [InlineData("Cancel it!", false, true)]
    [InlineData("yes, please", false, true)]
    [InlineData("where is my order?", false, false)]
    [InlineData("don't try again", false, false)]
    public void It_is_meant_by_plain_words_and_by_yes_only_when_a_write_is_in_doubt(string text, bool read, bool written)
    {
        Assert.Equal(read, new FailedTurn("1", "cancel it", null, null, false).IsMeantBy(text));
        Assert.Equal(written, new FailedTurn("1", "cancel it", null, Request, true).IsMeantBy(text));
    }

    [Fact]
    public void A_request_has_arrived_when_the_order_changed_and_has_one_whatever_the_shops_clock_says()
    {
        Assert.False(Request.HasArrived(Order()));
        Assert.False(Request.HasArrived(Order() with { Version = 2 }));
        Assert.False(Request.HasArrived(Order() with { Request = new CancellationRequest(Tried.AddDays(-1), "too late", RequestOutcome.Refused, Tried.AddHours(-1)) }));
        Assert.True(Request.HasArrived(Order() with { Version = 2, Request = new CancellationRequest(Tried.AddMinutes(-3), "wrong size", RequestOutcome.Open, null) }));
    }

    [Fact]
    public void A_withdrawal_has_arrived_when_the_request_is_withdrawn()
    {
        var withdrawal = Request with { Act = PendingAct.Withdrawal };
        Assert.False(withdrawal.HasArrived(Order()));
        Assert.False(withdrawal.HasArrived(Order() with { Request = new CancellationRequest(Tried.AddDays(-1), "", RequestOutcome.Open, null) }));
        Assert.True(withdrawal.HasArrived(Order() with { Request = new CancellationRequest(Tried.AddDays(-1), "", RequestOutcome.Withdrawn, Tried) }));
    }

    [Fact]
    public void A_message_has_arrived_when_the_supplier_was_written_to_since_whatever_the_shops_clock_says()
    {
        var first = new PendingWrite("80010005", PendingAct.Message, Tried);
        Assert.False(first.HasArrived(Order()));
        Assert.True(first.HasArrived(Order() with { SupplierWrittenToAt = Tried.AddMinutes(-3) }));

        var second = first with { WrittenToAt = Tried.AddDays(-1) };
        Assert.False(second.HasArrived(Order() with { SupplierWrittenToAt = Tried.AddDays(-1) }));
        Assert.True(second.HasArrived(Order() with { SupplierWrittenToAt = Tried }));
    }

    private static Order Order() => new()
    {
        Number = "80010005",
        Version = 1,
        Status = Orders.OrderStatus.AwaitingShipment,
        PlacedAt = Tried.AddDays(-2),
        Items = [new OrderItem("wireless headphones", 1, new Money(59.90m, "USD"))],
        Total = new Money(59.90m, "USD"),
        Supplier = "Northlight",
    };
}
