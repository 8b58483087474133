using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using OrderBot.Dialogs.Consent;
using OrderBot.Dialogs.Replies;
using OrderBot.Dialogs.Understanding;

namespace OrderBot.Dialogs.Talk;

/// <summary>Offers to do something that changes nothing; the buyer may simply say something else.</summary>
public sealed class OfferQuestion : Prompt<bool>, IQuestion
{
    public OfferQuestion(string id)
        : base(id)
    {
    }

    public Asked Asks => Asked.Nothing;

    public bool IsOffer => true;

    public bool IsAnsweredBy(ITurnContext turn, Reading reading) => Answer(turn) != ConsentAnswer.Unclear;

    protected override Task OnPromptAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default) =>
        turnContext.SendActivityAsync(isRetry ? options.RetryPrompt : options.Prompt, cancellationToken);

    protected override Task<PromptRecognizerResult<bool>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        var answer = Answer(turnContext);
        return Task.FromResult(new PromptRecognizerResult<bool> { Succeeded = answer != ConsentAnswer.Unclear, Value = answer == ConsentAnswer.Yes });
    }

    private static ConsentAnswer Answer(ITurnContext turn) => turn.Press() switch
    {
        null => ConsentReader.Read(turn.Text()).Answer,
        { Act: ButtonPress.Yes, Consent: null } => ConsentAnswer.Yes,
        { Act: ButtonPress.No, Consent: null } => ConsentAnswer.No,
        _ => ConsentAnswer.Unclear,
    };
}
