using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using OrderBot.Dialogs.Consent;
using OrderBot.Dialogs.Replies;
using OrderBot.Dialogs.Understanding;

namespace OrderBot.Dialogs.Talk;

/// <summary>Offers to do something that changes no order; the buyer may simply say something else.</summary>
public sealed class OfferQuestion(string id) : Question<bool>(id)
{
    public override bool IsOffer => true;

    public override bool IsAnsweredBy(ITurnContext turn, Reading reading, Intent inProgress) => Answer(turn) != ConsentAnswer.Unclear;

    protected override Task<PromptRecognizerResult<bool>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        var answer = Answer(turnContext);
        return Task.FromResult(Read(answer != ConsentAnswer.Unclear, answer == ConsentAnswer.Yes));
    }

    private static ConsentAnswer Answer(ITurnContext turn) => turn.Press() switch
    {
        null => ConsentReader.Read(turn.Text(), act: ConsentAct.Offer).Answer,
        { Act: ButtonPress.Yes, Consent: null } => ConsentAnswer.Yes,
        { Act: ButtonPress.No, Consent: null } => ConsentAnswer.No,
        _ => ConsentAnswer.Unclear,
    };
}
