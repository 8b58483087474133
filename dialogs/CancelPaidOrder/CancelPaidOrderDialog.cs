using Microsoft.Bot.Builder.Dialogs;
using OrderBot.Dialogs.Consent;
using OrderBot.Dialogs.Replies;
using OrderBot.Dialogs.Talk;
using OrderBot.Dialogs.Understanding;
using OrderBot.Orders;

namespace OrderBot.Dialogs.CancelPaidOrder;

/// <summary>Asks the supplier to cancel a paid order, once the buyer has plainly said yes.</summary>
public sealed class CancelPaidOrderDialog(
    IOrderService orders, OrderFinder finder, WhichOrderReplies which, ConsentedOrders consented, CancelPaidOrderReplies say, ConsentSettings consent, Clock clock)
    : OrderTalk(finder, which)
{
    private const string Why = "why";
    private const string Consent = "consent";
    private const string Number = "order";
    private const string Reason = "reason";

    protected override WaterfallStep[] Steps => [AskWhichOrder, SayWhereItStands, AskWhy, AskForConsent, SendRequest];

    protected override IEnumerable<Dialog> Questions =>
        [WhichOrder(), new TextQuestion(Why, NoReason.IsNoAnswer), new ConsentPrompt(Consent, consent, clock.Time)];

    protected override Task<IReadOnlyList<Order>> PossibleAsync(Buyer buyer, CancellationToken ct) =>
        Finder.NewestAsync(buyer, OrderTab.AwaitingShipment, IsPossible, ct);

    protected override Reply AskAmong(IReadOnlyList<Order> possible) => say.AskWhichOrder(possible);

    protected override Reply NothingPossible() => say.NothingToCancel();

    public override Reply? Explain(string question, Wonder wonder) => (question, wonder) switch
    {
        (Why, Wonder.Why) => say.WhyReason(),
        (Consent, Wonder.Why) => say.WhyConsent(),
        _ => base.Explain(question, wonder),
    };

    private async Task<DialogTurnResult> SayWhereItStands(WaterfallStepContext step, CancellationToken ct)
    {
        var (number, reason) = ReasonedOrder.From((string)step.Result);
        step.Values[Number] = number;
        if (await orders.FindAsync(Buyer(step), number, ct) is not { } order)
        {
            return await NotFound(step, Intent.CancelPaidOrder, number, ct);
        }

        SpeakOf(step, number);
        var standing = Standing(order);
        if (standing.Chance == CancellationChance.Unpaid)
        {
            return await Go(step, Intent.UnpaidOrder, number, ct);
        }

        if (standing.Chance == CancellationChance.AlreadyRequested)
        {
            step.Context.TurnState.Set(new Awaited(AwaitedAnswer.ToRequest, number));
        }

        if (reason is not null && standing.Chance == CancellationChance.Possible)
        {
            return await Next(step, reason, ct);
        }

        if (standing.Chance == CancellationChance.Possible && PartOfOrder.IsMeant(step.Context.Text(), order))
        {
            return await SayAndEnd(step, say.OnlyWhole(order), ct);
        }

        await Say(step, say.WhereItStands(order, standing, clock.For(step.Context)), ct);
        return standing.Chance == CancellationChance.Possible ? await Next(step, null, ct) : await End(step, ct);
    }

    private async Task<DialogTurnResult> AskWhy(WaterfallStepContext step, CancellationToken ct) =>
        step.Result is string reason ? await Next(step, reason, ct)
        : await orders.FindAsync(Buyer(step), (string)step.Values[Number], ct) is { } order
            ? await Ask(step, Why, say.AskWhy(order), say.WhyUnclear(), ct)
            : await NotFound(step, Intent.CancelPaidOrder, (string)step.Values[Number], ct);

    private async Task<DialogTurnResult> AskForConsent(WaterfallStepContext step, CancellationToken ct)
    {
        var answer = (string)step.Result;
        var reason = NoReason.In(answer) ? "" : LastReason.IsMeant(answer) && step.Context.TurnState.Get<LastReason>() is { } last ? last.Words : answer;
        step.Values[Reason] = reason;
        var number = (string)step.Values[Number];
        SpeakOf(step, number);
        if (Correction.In(step.Context, number) is { } meant)
        {
            return await Go(step, Intent.CancelPaidOrder, meant, ct);
        }

        if (Correction.IsToAnother(step.Context, isReason: true))
        {
            return await GoToAnotherOrder(step, Intent.CancelPaidOrder, ct);
        }

        if (await GoToThingNamed(step, Intent.CancelPaidOrder, ct) is { } gone)
        {
            return gone;
        }

        if (NoReason.IsKeeping(answer))
        {
            return await SayAndEnd(step, say.NotSent(number), ct);
        }

        if (await orders.FindAsync(Buyer(step), number, ct) is not { } order || Standing(order).Chance != CancellationChance.Possible)
        {
            return await LookAgain(step, say.ChangedMeanwhile(number), number, ct);
        }

        step.Context.TurnState.Set(new LastReason(reason));
        var id = ConsentQuestion.NewId();
        var first = say.AskForConsent(order, reason, id);
        var question = new ConsentQuestion(
            id, ConsentedOrders.RequestCancellation, order.Number, order.Version, first.Words, Buyer(step).MemberId, clock.Now, say.Items(order));
        return await ConsentPrompt.AskAsync(step, Consent, question, first, say.ConsentUnclear(order, id), ct);
    }

    private async Task<DialogTurnResult> SendRequest(WaterfallStepContext step, CancellationToken ct)
    {
        var number = (string)step.Values[Number];
        SpeakOf(step, number);
        var outcome = (ConsentOutcome)step.Result;
        switch (outcome.Ending)
        {
            case ConsentEnding.No:
                return await SayAndEnd(step, say.NotSent(number), ct);
            case ConsentEnding.OtherOrder:
                return outcome.OtherOrder is { } other
                    ? await Go(step, Intent.CancelPaidOrder, other, ct)
                    : await GoToAnotherOrder(step, Intent.CancelPaidOrder, ct);
            case ConsentEnding.Expired:
                return await LookAgain(step, say.ConsentExpired(), number, ct);
        }

        var question = outcome.Given!.Question;
        await AboutToWrite(step, new PendingWrite(number, PendingAct.Request, clock.Now, question.Id, question.Version), ct);
        var receipt = await consented.RequestCancellationAsync(Buyer(step), outcome.Given, (string)step.Values[Reason], ct);
        if (receipt is not { Outcome: WriteOutcome.Done, Order: { } order })
        {
            return await LookAgain(step, say.ChangedMeanwhile(number), number, ct);
        }

        step.Context.TurnState.Set(new Awaited(AwaitedAnswer.ToNewRequest, number));
        return await SayAndEnd(step, say.RequestSent(order), ct);
    }

    private async Task<DialogTurnResult> LookAgain(WaterfallStepContext step, Reply why, string number, CancellationToken ct)
    {
        await Say(step, why, ct);
        return await Go(step, Intent.CancelPaidOrder, number, ct);
    }

    private bool IsPossible(Order order) => Standing(order).Chance == CancellationChance.Possible;

    private CancellationStanding Standing(Order order) => CancellationPolicy.Decide(order, clock.Now, clock.Windows);
}
