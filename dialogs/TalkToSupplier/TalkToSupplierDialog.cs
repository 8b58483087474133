using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using OrderBot.Dialogs.Consent;
using OrderBot.Dialogs.Replies;
using OrderBot.Dialogs.Talk;
using OrderBot.Dialogs.Understanding;
using OrderBot.Orders;

namespace OrderBot.Dialogs.TalkToSupplier;

/// <summary>Leaves the supplier the buyer's own words about an order.</summary>
public sealed class TalkToSupplierDialog(IOrderService orders, OrderFinder finder, WhichOrderReplies which, TalkToSupplierReplies say, Clock clock)
    : OrderTalk(finder, which)
{
    private const string Message = "message";
    private const string Meant = "meant";
    private const string Number = "order";
    private const string Words = "words";
    private const string IsToldAtOnce = "toldAtOnce";
    private const int Shown = 5;

    /// <summary>"Cancel my order" and "where is it?" are wishes to the bot; a message tells more.</summary>
    private const int WordsOfAWish = 4;

    protected override WaterfallStep[] Steps => [AskWhichOrder, AskMessage, AskIfMeant, Send];

    protected override IEnumerable<Dialog> Questions => [WhichOrder(), new TextQuestion(Message, NoMessage.Is), new OfferQuestion(Meant, isBinding: true, yes: SaidWords.Load("SaidMessage", "send.it"))];

    protected override async Task<IReadOnlyList<Order>> PossibleAsync(Buyer buyer, CancellationToken ct) =>
        (await orders.ListAsync(buyer, OrderTab.All, null, Shown, ct)).Orders;

    protected override Reply AskAmong(IReadOnlyList<Order> possible) => say.AskWhichOrder(possible);

    protected override Reply NothingPossible() => say.NoOrders();

    public override Reply? Explain(string question, Wonder wonder) =>
        (question, wonder) is (Message, Wonder.Why) ? say.WhyMessage() : base.Explain(question, wonder);

    private async Task<DialogTurnResult> AskMessage(WaterfallStepContext step, CancellationToken ct)
    {
        var number = (string)step.Result;
        step.Values[Number] = number;
        SpeakOf(step, number);
        if (await orders.FindAsync(Buyer(step), number, ct) is not { } order)
        {
            return await NotFound(step, Intent.TalkToSupplier, number, ct);
        }

        if (MessageInWish.Of(step.Context.Text()) is { } message)
        {
            step.Values[IsToldAtOnce] = true;
            return await Next(step, message, ct);
        }

        return await Ask(step, Message, say.AskMessage(order), say.MessageUnclear(), ct);
    }

    /// <summary>A message cannot be taken back: what sounds as if it were said to the bot is asked about first.</summary>
    private async Task<DialogTurnResult> AskIfMeant(WaterfallStepContext step, CancellationToken ct)
    {
        var message = (string)step.Result;
        step.Values[Words] = message;
        if (Correction.IsToAnother(step.Context, isReason: true))
        {
            return await GoToAnotherOrder(step, Intent.TalkToSupplier, ct);
        }

        var id = ConsentQuestion.NewId();
        return step.Values.ContainsKey(IsToldAtOnce) || MayBeSaidBlindly(step.Context) || SoundsSaidToTheBot(step.Context.Reading(), (string)step.Values[Number])
            ? await AskIfMeant(step, say.AskIfMeant(message, id), id, ct)
            : await Next(step, true, ct);
    }

    private static Task<DialogTurnResult> AskIfMeant(WaterfallStepContext step, Reply question, string id, CancellationToken ct) =>
        step.PromptAsync(Meant, new PromptOptions { Prompt = question.ToActivity(), RetryPrompt = question.ToActivity(), Validations = id }, ct);

    /// <summary>Who has not heard that the next words are passed on may have said them to the bot.</summary>
    private static bool MayBeSaidBlindly(ITurnContext turn) => turn.IsNew() && turn.TurnState.Get<Blind>() is not null;

    private static bool SoundsSaidToTheBot(Reading reading, string order) =>
        reading.Entities.OrderNumbers.Any(number => number != order)
        || NoMessage.BacksOut(reading.Text)
        || (reading.Best is not (Intent.None or Intent.TalkToSupplier) && reading.Text.AsSpan().Trim().Count(' ') < WordsOfAWish);

    private async Task<DialogTurnResult> Send(WaterfallStepContext step, CancellationToken ct)
    {
        if (!(bool)step.Result)
        {
            return await SayAndEnd(step, say.NothingSent(), ct);
        }

        var number = (string)step.Values[Number];
        SpeakOf(step, number);
        var before = await orders.FindAsync(Buyer(step), number, ct);
        await AboutToWrite(step, new PendingWrite(number, PendingAct.Message, clock.Now, WrittenToAt: before?.SupplierWrittenToAt), ct);
        var receipt = await orders.WriteToSupplierAsync(
            Buyer(step), number, (string)step.Values[Words], step.Context.WriteKey("message"), ct);
        if (receipt is not { Outcome: WriteOutcome.Done, Order: { } order })
        {
            return await SayAndEnd(step, say.MessageNotSent(), ct);
        }

        step.Context.TurnState.Set(new Awaited(AwaitedAnswer.ToMessage, number));
        return await SayAndEnd(step, say.MessageSent(order), ct);
    }
}
