using Microsoft.Bot.Builder.Dialogs;
using OrderBot.Dialogs.Consent;
using OrderBot.Dialogs.Replies;
using OrderBot.Dialogs.Talk;
using OrderBot.Dialogs.Understanding;
using OrderBot.Orders;

namespace OrderBot.Dialogs.CancelPaidOrder;

/// <summary>Takes an open request to cancel back, once the buyer has plainly said yes.</summary>
public sealed class WithdrawRequestDialog(
    IOrderService orders, OrderFinder finder, ConsentedOrders consented, WithdrawRequestReplies say, ConsentSettings consent, Clock clock) : SupportDialog
{
    private const string Which = "which";
    private const string Consent = "consent";
    private const string Number = "order";

    protected override WaterfallStep[] Steps => [AskWhichOrder, AskForConsent, Withdraw];

    protected override IEnumerable<Dialog> Questions => [new WhichOrderQuestion(Which, finder), new ConsentPrompt(Consent, consent, clock.Time)];

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

        return await finder.NewestAsync(Buyer(step), OrderTab.AwaitingShipment, IsOpen, ct) switch
        {
            [] => await SayAndEnd(step, say.NothingToWithdraw(), ct),
            [var only] => await Next(step, only.Number, ct),
            var open => await Ask(step, Which, say.AskWhichOrder(open), say.WhichOrderUnclear(open), ct, [.. open.Select(one => one.Number)]),
        };
    }

    private async Task<DialogTurnResult> AskForConsent(WaterfallStepContext step, CancellationToken ct)
    {
        var number = (string)step.Result;
        step.Values[Number] = number;
        SpeakOf(step, number);
        if (await orders.FindAsync(Buyer(step), number, ct) is not { } order)
        {
            return await SayAndEnd(step, say.OrderNotFound(number), ct);
        }

        if (!IsOpen(order))
        {
            return await SayAndEnd(step, say.NotOpen(number), ct);
        }

        var id = ConsentQuestion.NewId();
        var first = say.AskForConsent(order, id);
        var question = new ConsentQuestion(
            id, ConsentedOrders.WithdrawRequest, order.Number, order.Version, first.Words, Buyer(step).MemberId, clock.Now);
        return await ConsentPrompt.AskAsync(step, Consent, question, first, say.ConsentUnclear(order, id), ct);
    }

    private async Task<DialogTurnResult> Withdraw(WaterfallStepContext step, CancellationToken ct)
    {
        var number = (string)step.Values[Number];
        SpeakOf(step, number);
        var outcome = (ConsentOutcome)step.Result;
        switch (outcome.Ending)
        {
            case ConsentEnding.No:
                return await SayAndEnd(step, say.NotWithdrawn(), ct);
            case ConsentEnding.OtherOrder:
                return await Go(step, Intent.WithdrawRequest, outcome.OtherOrder, ct);
            case ConsentEnding.Expired:
                return await LookAgain(step, say.ConsentExpired(), number, ct);
        }

        var receipt = await consented.WithdrawRequestAsync(Buyer(step), outcome.Given!, ct);
        return receipt is { Outcome: WriteOutcome.Done, Order: { } order }
            ? await SayAndEnd(step, say.RequestWithdrawn(order), ct)
            : await LookAgain(step, say.ChangedMeanwhile(number), number, ct);
    }

    private async Task<DialogTurnResult> LookAgain(WaterfallStepContext step, Reply why, string number, CancellationToken ct)
    {
        await Say(step, why, ct);
        return await Go(step, Intent.WithdrawRequest, number, ct);
    }

    private static bool IsOpen(Order order) => order.Status == Orders.OrderStatus.CancellationRequested;
}
