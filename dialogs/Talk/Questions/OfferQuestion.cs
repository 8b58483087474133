using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using OrderBot.Dialogs.Consent;
using OrderBot.Dialogs.Replies;
using OrderBot.Dialogs.Understanding;

namespace OrderBot.Dialogs.Talk;

/// <summary>Offers to do something that changes no order; the buyer may simply say something else.</summary>
/// <param name="takesNames">Whether naming an order, an e-mail address or a Member ID is a yes too: what is offered needs it.</param>
/// <param name="goesOn">Whether a yes that says what to do goes on too, "yes, please send it": what is offered asks before it does anything.</param>
/// <param name="isBinding">Whether what is offered cannot be taken back: then who has not seen the offer does not accept it, and its buttons carry its id, which stands in the prompt's validations.</param>
/// <param name="yes">What else, said as a whole, is a plain yes to what is offered.</param>
public sealed class OfferQuestion(string id, bool takesNames = false, bool goesOn = false, bool isBinding = false, SaidWords? yes = null) : Question<bool>(id)
{
    private const int MostSpaces = 12;

    private static readonly SaidWords BackTo = SaidWords.Load("Said", "back.to");
    private static readonly SaidWords DoIt = SaidWords.Load("Said", "do.it");

    public override bool IsOffer => true;

    public override bool IsAnsweredBy(ITurnContext turn, Reading reading, Intent inProgress) =>
        (isBinding && turn.Press() is { Act: ButtonPress.Yes or ButtonPress.No }) || Answer(turn, null) != ConsentAnswer.Unclear || IsYesWithMore(turn);

    protected override Task<PromptRecognizerResult<bool>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        var answer = IsYesWithMore(turnContext) ? ConsentAnswer.Yes : Answer(turnContext, options.Validations as string);
        var isBlind = isBinding && answer == ConsentAnswer.Yes && turnContext.IsNew() && IsBlind(turnContext, state);
        return Task.FromResult(Read(answer != ConsentAnswer.Unclear && !isBlind, answer == ConsentAnswer.Yes));
    }

    private bool IsYesWithMore(ITurnContext turn) => (takesNames && IsTakenUp(turn)) || (goesOn && IsToGoOn(turn)) || (turn.Press() is null && yes?.Are(turn.Text()) == true);

    private static bool IsToGoOn(ITurnContext turn) =>
        turn.Press() is null && turn.Reading() is { Best: Intent.None or Intent.CancelPaidOrder, Entities.OrderNumbers.Count: 0 }
        && (ConsentReader.BeginsWithYes(turn.Text()) || BackTo.AreIn(turn.Text()));

    /// <summary>Whether what the offered needs is named, or taken up with a yes that says more.</summary>
    public static bool IsTakenUp(ITurnContext turn) =>
        turn.Press() is null
        && (MereNaming.Of(turn.Reading())
            || IsYesForAnOrder(turn.Reading())
            || IsAskedOfTheBot(turn.Reading())
            || (turn.Reading().Best == Intent.None && (AccountQuestion.Said(turn.Reading()) is not null || ConsentReader.BeginsWithYes(turn.Text()))));

    /// <summary>"Meh, can you do it for me? 80010005".</summary>
    private static bool IsAskedOfTheBot(Reading reading) =>
        reading.Best is Intent.None or Intent.CancelPaidOrder or Intent.AskHelp && reading.Text.AsSpan().Trim().Count(' ') <= MostSpaces && DoIt.AreIn(reading.Text);

    /// <summary>"Ok, do that for 80010003".</summary>
    private static bool IsYesForAnOrder(Reading reading)
    {
        if (reading.Best != Intent.None || reading.Entities.OrderNumbers is not [var number])
        {
            return false;
        }

        var text = reading.Text.AsSpan();
        var at = text.IndexOf(number);
        var yes = at < 0 ? "" : text[..at].TrimEnd(" #").ToString();
        return yes.EndsWith(" for", StringComparison.OrdinalIgnoreCase) && ConsentReader.Read(yes[..^" for".Length]).Answer == ConsentAnswer.Yes;
    }

    /// <param name="id">That its buttons carry; null where they carry none, or an earlier version has asked.</param>
    private static ConsentAnswer Answer(ITurnContext turn, string? id) => turn.Press() switch
    {
        null => ConsentReader.Read(turn.Text(), act: ConsentAct.Offer).Answer,
        { Act: ButtonPress.Yes } press when press.Consent == id => ConsentAnswer.Yes,
        { Act: ButtonPress.No } press when press.Consent == id => ConsentAnswer.No,
        _ => ConsentAnswer.Unclear,
    };
}
