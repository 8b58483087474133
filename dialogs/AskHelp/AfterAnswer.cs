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

    private static readonly HashSet<string> Unhelped = new(StringComparer.Ordinal)
    {
        "that did not help", "this did not help", "it did not help", "did not help", "does not help", "that does not help", "this does not help", "not helpful",
        "that was not helpful", "that is not helpful", "this is not helpful", "that is no help", "no help", "that was no help", "not really helpful", "useless",
        "that is not what i asked", "that was not what i asked", "not what i asked", "that does not answer my question", "this does not answer my question",
        "that did not answer my question", "you did not answer my question", "wrong answer", "that is not my question", "that was not my question", "that is not the answer",
    };

    public override bool IsOffer => true;

    public override bool IsAnsweredBy(ITurnContext turn, Reading reading, Intent inProgress) => Answer(turn) is not null;

    /// <summary>Whether a text says of an answer that it was none.</summary>
    public static bool SaysUnhelped(string text)
    {
        var plain = new string([.. text.ToLowerInvariant().Replace("n't", " not").Replace("n\u2019t", " not").Replace("'s", " is").Replace("\u2019s", " is")
            .Where(letter => char.IsLetter(letter) || letter == ' ')]);
        var words = string.Join(' ', plain.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return Unhelped.Contains(words) || (words.StartsWith("no ", StringComparison.Ordinal) && Unhelped.Contains(words[3..]));
    }

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
