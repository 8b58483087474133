using Microsoft.Bot.Builder.Dialogs;
using OrderBot.Dialogs.Replies;
using OrderBot.Dialogs.Talk;
using OrderBot.Dialogs.Understanding;
using OrderBot.Orders;

namespace OrderBot.Dialogs.UnpaidOrder;

/// <summary>Says when an unpaid order goes by itself; changes nothing.</summary>
public sealed class UnpaidOrderDialog(IOrderService orders, OrderFinder finder, WhichOrderReplies which, UnpaidOrderReplies say, Clock clock)
    : OrderTalk(finder, which)
{
    protected override bool TakesTheOnlyOne => true;

    protected override bool Fits(Order order) => order.Status == Orders.OrderStatus.AwaitingPayment || order.CancelledBecause == CancellationCause.NotPaidInTime;

    protected override WaterfallStep[] Steps => [AskWhichOrder, SayWhenItGoes];

    protected override IEnumerable<Dialog> Questions => [WhichOrder()];

    protected override Task<IReadOnlyList<Order>> PossibleAsync(Buyer buyer, CancellationToken ct) =>
        Finder.NewestAsync(buyer, OrderTab.AwaitingPayment, _ => true, ct);

    protected override Reply AskAmong(IReadOnlyList<Order> possible) => say.AskWhichOrder(possible);

    protected override Reply NothingPossible() => say.NothingUnpaid();

    private async Task<DialogTurnResult> SayWhenItGoes(WaterfallStepContext step, CancellationToken ct)
    {
        var number = (string)step.Result;
        SpeakOf(step, number);
        switch (await orders.FindAsync(Buyer(step), number, ct))
        {
            case null:
                return await NotFound(step, Intent.UnpaidOrder, number, ct);
            case { Status: Orders.OrderStatus.AwaitingPayment } unpaid:
                return await SayAndEnd(step, say.GoesByItself(unpaid, UnpaidPolicy.CancelledAt(unpaid, clock.Windows), clock.For(step.Context)), ct);
            case { CancelledBecause: CancellationCause.NotPaidInTime } gone:
                return await SayAndEnd(step, say.AlreadyGone(gone), ct);
            case var paid:
                await Say(step, say.IsPaid(paid), ct);
                return await Go(step, Intent.CancelPaidOrder, number, ct);
        }
    }
}
