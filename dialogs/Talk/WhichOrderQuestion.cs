using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using OrderBot.Dialogs.Understanding;

namespace OrderBot.Dialogs.Talk;

/// <summary>Asks which order is meant; the answer is its number.</summary>
public sealed class WhichOrderQuestion : Prompt<string>, IQuestion
{
    private readonly OrderFinder finder;
    private readonly Func<string, string?> other;

    /// <param name="other">Reads what else may be answered, as the name of a tab; null when it is not there.</param>
    public WhichOrderQuestion(string id, OrderFinder finder, Func<string, string?>? other = null)
        : base(id)
    {
        this.finder = finder;
        this.other = other ?? (_ => null);
        IsOffer = other is not null;
    }

    public Asked Asks => Asked.OrderNumber;

    public bool IsOffer { get; }

    public bool IsAnsweredBy(ITurnContext turn, Reading reading)
    {
        var said = reading.Entities;
        return said.OrderNumbers.Count > 0 || said.LastDigits.Count > 0 || said.Ordinals.Count > 0
            || (said.ItemWords.Count > 0 && reading.Decision != Decision.Act)
            || (reading.Decision != Decision.Act && other(turn.Text()) is not null);
    }

    protected override Task OnPromptAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default) =>
        turnContext.SendActivityAsync(isRetry ? options.RetryPrompt : options.Prompt, cancellationToken);

    protected override async Task<PromptRecognizerResult<string>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        var result = new PromptRecognizerResult<string>();
        if (turnContext.Buyer() is { } buyer)
        {
            var shown = options.Choices is null ? [] : options.Choices.Select(choice => choice.Value).ToArray();
            var found = await finder.FindAsync(buyer, turnContext.Reading().Entities, shown, cancellationToken);
            result.Value = (found.Only?.Number ?? (found.Said ? null : other(turnContext.Text())))!;
            result.Succeeded = result.Value is not null;
        }

        return result;
    }
}
