using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using OrderBot.Dialogs.Understanding;

namespace OrderBot.Dialogs.Talk;

/// <summary>Asks for the buyer's own words: anything is an answer that is not a wish to stop, a person or a question of its own.</summary>
public sealed class TextQuestion : Prompt<string>, IQuestion
{
    /// <summary>Longer words than this are cut: a reason is not a letter.</summary>
    private const int Longest = 2000;

    public TextQuestion(string id)
        : base(id)
    {
    }

    public Asked Asks => Asked.Nothing;

    public bool IsOffer => false;

    public bool IsAnsweredBy(ITurnContext turn, Reading reading) => reading.Best switch
    {
        Intent.Stop or Intent.Help or Intent.Repeat or Intent.StartOver or Intent.TalkToPerson => false,
        Intent.AskHelp => !turn.Text().Contains('?', StringComparison.Ordinal),
        _ => !string.IsNullOrWhiteSpace(turn.Text()),
    };

    protected override Task OnPromptAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default) =>
        turnContext.SendActivityAsync(isRetry ? options.RetryPrompt : options.Prompt, cancellationToken);

    protected override Task<PromptRecognizerResult<string>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        var text = turnContext.Text().Trim();
        return Task.FromResult(new PromptRecognizerResult<string>
        {
            Succeeded = text.Length > 0,
            Value = text.Length > Longest ? text[..Longest] : text,
        });
    }
}
