using Microsoft.Bot.Builder.Dialogs;
using OrderBot.Dialogs.Consent;
using OrderBot.Dialogs.Replies;
using OrderBot.Dialogs.Talk;
using OrderBot.Dialogs.Understanding;
using OrderBot.Orders;

namespace OrderBot.Dialogs.CancelPaidOrder;

/// <summary>Takes an open request to cancel back, once the buyer has plainly said yes.</summary>
public sealed class WithdrawRequestDialog(
    IOrderService orders, OrderFinder finder, WhichOrderReplies which, ConsentedOrders consented, WithdrawRequestReplies say, ConsentSettings consent, Clock clock)
    : OrderTalk(finder, which)
{
    private const string Consent = "consent";
    private const string Number = "order";

    private static readonly SaidWords Older = SaidWords.Load("Said", "request.older");

    protected override bool TakesTheOnlyOne => true;

    protected override bool Fits(Order order) => IsOpen(order);

    protected override WaterfallStep[] Steps => [AskWhichOrder, AskForConsent, Withdraw];

    protected override IEnumerable<Dialog> Questions => [WhichOrder(), new ConsentPrompt(Consent, consent, clock.Time)];

    protected override Task<IReadOnlyList<Order>> PossibleAsync(Buyer buyer, CancellationToken ct) =>
        Finder.NewestAsync(buyer, OrderTab.AwaitingShipment, IsOpen, ct);

    protected override Reply AskAmong(IReadOnlyList<Order> possible) => say.AskWhichOrder(possible);

    protected override Reply NothingPossible() => say.NothingToWithdraw();

    public override Reply? Explain(string question, Wonder wonder) =>
        (question, wonder) is (Consent, Wonder.Why) ? say.WhyConsent() : base.Explain(question, wonder);

    /// <summary>"The old request": an open one that is not of the order that was just spoken of.</summary>
    protected override async Task<Order?> MeantAsync(WaterfallStepContext step, CancellationToken ct)
    {
        if (!Older.AreIn(step.Context.Text()) || step.Context.Reading().Entities.OrderNumbers.Count > 0)
        {
            return null;
        }

        Order? only = null;
        foreach (var order in await PossibleAsync(Buyer(step), ct))
        {
            if (order.Number != step.Context.TurnState.Get<SpokenOf>()?.Order)
            {
                if (only is not null)
                {
                    return null;
                }

                only = order;
            }
        }

        return only;
    }

    private async Task<DialogTurnResult> AskForConsent(WaterfallStepContext step, CancellationToken ct)
    {
        var number = (string)step.Result;
        step.Values[Number] = number;
        SpeakOf(step, number);
        if (await orders.FindAsync(Buyer(step), number, ct) is not { } order)
        {
            return await NotFound(step, Intent.WithdrawRequest, number, ct);
        }

        if (!IsOpen(order))
        {
            return await SayAndEnd(step, say.NotOpen(number), ct);
        }

        var id = ConsentQuestion.NewId();
        var first = say.AskForConsent(order, id);
        var question = new ConsentQuestion(
            id, ConsentedOrders.WithdrawRequest, order.Number, order.Version, first.Words, Buyer(step).MemberId, clock.Now, say.Items(order));
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
                return outcome.OtherOrder is { } other
                    ? await Go(step, Intent.WithdrawRequest, other, ct)
                    : await GoToAnotherOrder(step, Intent.WithdrawRequest, ct);
            case ConsentEnding.Expired:
                return await LookAgain(step, say.ConsentExpired(), number, ct);
        }

        var question = outcome.Given!.Question;
        await AboutToWrite(step, new PendingWrite(number, PendingAct.Withdrawal, clock.Now, question.Id, question.Version), ct);
        var receipt = await consented.WithdrawRequestAsync(Buyer(step), outcome.Given, ct);
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
