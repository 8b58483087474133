using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using OrderBot.Dialogs.Replies;
using OrderBot.Dialogs.Understanding;

namespace OrderBot.Dialogs.Talk;

/// <summary>A question that never says "please try again" without end: the second time it helps, the third time it offers a person, then it gives up.</summary>
public abstract class Question<T> : Prompt<T>, IQuestion
{
    private const string Misses = "misses";
    private const int MostMisses = 3;
    private static readonly LostReplies Lost = new(ReplyBook.Load("Lost"));

    protected Question(string id)
        : base(id)
    {
    }

    public virtual Asked Asks => Asked.Nothing;

    public virtual bool IsOffer => false;

    public abstract bool IsAnsweredBy(ITurnContext turn, Reading reading, Intent inProgress);

    /// <summary>What was understood; null when nothing was.</summary>
    protected static PromptRecognizerResult<T> Read(bool understood, T? value) => new() { Succeeded = understood, Value = value! };

    protected sealed override async Task OnPromptAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default)
    {
        if (!isRetry)
        {
            await turnContext.SendActivityAsync(options.Prompt, cancellationToken);
            return;
        }

        var misses = state.TryGetValue(Misses, out var before) ? Convert.ToInt32(before, CultureInfo.InvariantCulture) + 1 : 1;
        state[Misses] = misses;
        if (misses > MostMisses)
        {
            turnContext.TurnState.Set(GivenUp.Mark);
            return;
        }

        if (misses > 1)
        {
            await turnContext.SendActivityAsync((misses == 2 ? Lost.HowToAnswer() : Lost.OfferPerson()).ToActivity(), cancellationToken);
        }

        await turnContext.SendActivityAsync(options.RetryPrompt, cancellationToken);
    }
}
