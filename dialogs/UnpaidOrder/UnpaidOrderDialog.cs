using Microsoft.Bot.Builder.Dialogs;
using OrderBot.Dialogs.Talk;
using OrderBot.Dialogs.Understanding;
using OrderBot.Orders;

namespace OrderBot.Dialogs.UnpaidOrder;

/// <summary>Says when an unpaid order goes by itself; changes nothing.</summary>
public sealed class UnpaidOrderDialog(IOrderService orders, OrderFinder finder, UnpaidOrderReplies say, Clock clock) : SupportDialog
{
    private const string Which = "which";

    protected override WaterfallStep[] Steps => [AskWhichOrder, SayWhenItGoes];

    protected override IEnumerable<Dialog> Questions => [new WhichOrderQuestion(Which, finder)];

    private async Task<DialogTurnResult> AskWhichOrder(WaterfallStepContext step, CancellationToken ct)
    {
        if (Given(step) is { } given)
        {
            return await Next(step, given, ct);
        }

        var said = step.Context.Reading().Entities;
        var found = await finder.FindAsync(step.Context, [], ct);
        if (found.Only is { } order)
        {
            return await Next(step, order.Number, ct);
        }

        if (said.OrderNumbers is [var number, ..])
        {
            return await SayAndEnd(step, say.OrderNotFound(number), ct);
        }

        return await finder.NewestAsync(Buyer(step), OrderTab.AwaitingPayment, _ => true, ct) switch
        {
            [] => await SayAndEnd(step, say.NothingUnpaid(), ct),
            [var only] => await Next(step, only.Number, ct),
            var unpaid => await Ask(step, Which, say.AskWhichOrder(unpaid), say.WhichOrderUnclear(unpaid), ct, [.. unpaid.Select(one => one.Number)]),
        };
    }

    private async Task<DialogTurnResult> SayWhenItGoes(WaterfallStepContext step, CancellationToken ct)
    {
        var number = (string)step.Result;
        SpeakOf(step, number);
        switch (await orders.FindAsync(Buyer(step), number, ct))
        {
            case null:
                return await SayAndEnd(step, say.OrderNotFound(number), ct);
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
