using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using OrderBot.Dialogs.Consent;
using OrderBot.Dialogs.Replies;
using OrderBot.Dialogs.Talk;
using OrderBot.Dialogs.Understanding;

namespace OrderBot.Dialogs.AskHelp;

/// <summary>Asks one thing after an answer, yes or no, and always also hears that the answer did not help; the buyer may simply say something else.</summary>
/// <param name="takesNames">Whether naming an order, an e-mail address or a Member ID is a yes too: what is offered needs it.</param>
public sealed class AfterAnswer(string id, bool takesNames = false) : Question<string>(id)
{
    public const string Yes = "yes";
    public const string No = "no";
    public const string NotHelped = "not helped";

    private static readonly SaidWords Unhelped = SaidWords.Load("SaidUnhelped", "unhelped");

    public override bool IsOffer => true;

    public override bool IsAnsweredBy(ITurnContext turn, Reading reading, Intent inProgress) => Answer(turn) is not null;

    /// <summary>Whether a text says of an answer that it was none.</summary>
    public static bool SaysUnhelped(string text) => Unhelped.Are(text);

    protected override Task<PromptRecognizerResult<string>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        var answer = Answer(turnContext);
        return Task.FromResult(Read(answer is not null, answer));
    }

    private string? Answer(ITurnContext turn) => turn.Press() switch
    {
        null when SaysUnhelped(turn.Text()) => NotHelped,
        null when takesNames && OfferQuestion.IsTakenUp(turn) => Yes,
        null => ConsentReader.Read(turn.Text(), act: ConsentAct.Offer).Answer switch
        {
            ConsentAnswer.Yes => Yes,
            ConsentAnswer.No => No,
            _ => null,
        },
        { Act: ButtonPress.Yes, Consent: null } => Yes,
        { Act: ButtonPress.No, Consent: null } => No,
        _ => null,
    };
}
