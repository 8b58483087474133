using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using OrderBot.Dialogs.Replies;
using OrderBot.Dialogs.Talk;
using OrderBot.Dialogs.Understanding;

namespace OrderBot.Dialogs.Consent;

/// <summary>Asks for a plain yes. Doubt, a condition, a question, an old button or somebody else's yes is not one.</summary>
public sealed class ConsentPrompt : Question<ConsentOutcome>
{
    private static readonly SaidWords OfARequest = SaidWords.Load("Said", "request.open");

    private readonly ConsentSettings settings;
    private readonly TimeProvider time;

    public ConsentPrompt(string id, ConsentSettings settings, TimeProvider time)
        : base(id)
    {
        this.settings = settings;
        this.time = time;
    }

    /// <summary>Asks, and keeps with the question what was asked.</summary>
    public static Task<DialogTurnResult> AskAsync(
        DialogContext step, string id, ConsentQuestion question, Reply first, Reply again, CancellationToken ct) =>
        step.PromptAsync(
            id,
            new PromptOptions { Prompt = first.ToActivity(), RetryPrompt = again.ToActivity(), Validations = question.Keep() },
            ct);

    /// <summary>"Where is 80010003?" is no answer; "no, I meant 80010003" and a mere number are one.</summary>
    public override bool IsAnsweredBy(ITurnContext turn, Reading reading, Intent inProgress) =>
        turn.Press()?.Consent is not null
        || (reading.Entities.OrderNumbers.Count > 0 && (reading.Best == Intent.None || reading.Best == inProgress || MereNaming.Of(reading)))
        || Correction.IsToAnother(turn, isReason: false)
        || IsLeftAlone(turn, inProgress)
        || ConsentReader.Read(turn.Text(), items: Shown(turn)).Answer != ConsentAnswer.Unclear
        || ConsentReader.Read(turn.Text(), act: ConsentAct.WithdrawRequest, items: Shown(turn)).Answer != ConsentAnswer.Unclear;

    protected override Task<PromptRecognizerResult<ConsentOutcome>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        var outcome = Settle(turnContext, ConsentQuestion.From((IDictionary<string, object>)options.Validations), IsBlind(turnContext, state));
        turnContext.TurnState.Set(new ConsentHeard(outcome?.Ending.ToString() ?? ConsentHeard.Unclear));
        return Task.FromResult(Read(outcome is not null, outcome));
    }

    /// <summary>Null when the answer settles nothing.</summary>
    private ConsentOutcome? Settle(ITurnContext turn, ConsentQuestion question, bool isBlind)
    {
        var before = turn.TurnState.Get<SaidBefore>();
        if (turn.Buyer()?.MemberId != question.AskedOf || (before?.Consent is { } answered && answered != question.Id))
        {
            return null;
        }

        var answer = Answer(turn, question);

        // A yes that was taken before, and is only carried out again, is not judged anew.
        if (answer == ConsentAnswer.Yes && before?.Consent is null && (isBlind || IsWishAgain(turn, question)))
        {
            return null;
        }

        if (answer != ConsentAnswer.Yes && turn.Press() is null && Correction.IsToAnother(turn, isReason: false))
        {
            return new ConsentOutcome(ConsentEnding.OtherOrder, OtherOrder: OtherOrder(turn, question.Order));
        }

        if (answer == ConsentAnswer.No || (answer == ConsentAnswer.Unclear && IsLeftAlone(turn, WishOf(question))))
        {
            return new ConsentOutcome(ConsentEnding.No);
        }

        if (OtherOrder(turn, question.Order) is { } other)
        {
            return new ConsentOutcome(ConsentEnding.OtherOrder, OtherOrder: other);
        }

        return answer != ConsentAnswer.Yes ? null
            : (before?.At ?? time.GetUtcNow()) - question.AskedAt > settings.Expires ? new ConsentOutcome(ConsentEnding.Expired)
            : new ConsentOutcome(ConsentEnding.Yes, new GivenConsent(question));
    }

    /// <summary>"Keep it", "haha no, leave it", said where a yes is waited for: there is nothing to withdraw yet, and nothing is to be done.</summary>
    private static bool IsLeftAlone(ITurnContext turn, Intent inProgress) =>
        turn.Press() is null && turn.Reading().Entities.OrderNumbers.Count == 0
        && (Declining.IsOfAnAct(turn.Text())
            || (inProgress == Intent.CancelPaidOrder && turn.Reading().Best == Intent.WithdrawRequest && !OfARequest.AreIn(turn.Text()) && !Asking.Something(turn.Text())));

    private static Intent WishOf(ConsentQuestion question) =>
        question.Act == ConsentedOrders.WithdrawRequest ? Intent.WithdrawRequest : Intent.CancelPaidOrder;

    /// <summary>"Withdraw the request", said twice, is a button pressed twice: the wish that led to the question is no answer to it. "Yes, cancel it" is one each time.</summary>
    private static bool IsWishAgain(ITurnContext turn, ConsentQuestion question) =>
        turn.Press() is null && turn.Reading().Best is Intent.CancelPaidOrder or Intent.WithdrawRequest
        && EarlierTurns.Have(turn, turn.Text()) && !ConsentReader.SaysYes(turn.Text(), question.Order, ActOf(question));

    /// <summary>A press answers only the question whose id it carries.</summary>
    private static ConsentAnswer Answer(ITurnContext turn, ConsentQuestion question) => turn.Press() switch
    {
        null => ConsentReader.Read(turn.Text(), question.Order, ActOf(question), question.Items).Answer,
        { Act: ButtonPress.Yes } press when press.Consent == question.Id => ConsentAnswer.Yes,
        { Act: ButtonPress.No } press when press.Consent == question.Id => ConsentAnswer.No,
        _ => ConsentAnswer.Unclear,
    };

    private static ConsentAct ActOf(ConsentQuestion question) =>
        question.Act == ConsentedOrders.WithdrawRequest ? ConsentAct.WithdrawRequest : ConsentAct.RequestCancellation;

    private static string? Shown(ITurnContext turn) => turn.TurnState.Get<ConsentQuestion>()?.Items;

    private static string? OtherOrder(ITurnContext turn, string order)
    {
        if (turn.Press() is not null)
        {
            return null;
        }

        foreach (var number in turn.Reading().Entities.OrderNumbers)
        {
            if (number != order)
            {
                return number;
            }
        }

        return null;
    }
}
