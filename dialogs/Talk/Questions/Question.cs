using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using OrderBot.Dialogs.Replies;
using OrderBot.Dialogs.Understanding;

namespace OrderBot.Dialogs.Talk;

/// <summary>A question that never says "please try again" without end: the second time it helps, the third time it offers a person, then it gives up.</summary>
public abstract class Question<T> : Prompt<T>, IQuestion
{
    private const string Misses = "misses";
    private const string Shown = "shown";
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
        if (UnheardIn(turnContext, state, out var asked) is { } unheard && unheard.StillHas(asked))
        {
            unheard.SayAnew(asked);
            isRetry = false;
        }

        if (!isRetry)
        {
            await ShowAsync(turnContext, state, options.Prompt, cancellationToken);
            return;
        }

        if (IsUnheard(turnContext, state) || turnContext.IsSaidBeforehand())
        {
            // What was not meant for the question does not miss it.
            await ShowAsync(turnContext, state, options.RetryPrompt, cancellationToken);
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

        await ShowAsync(turnContext, state, options.RetryPrompt, cancellationToken);
    }

    /// <summary>Whether the question, as it was asked last, had not gone out when this turn began.</summary>
    protected static bool IsUnheard(ITurnContext turn, IDictionary<string, object> state) => UnheardIn(turn, state, out var asked) is { } unheard && unheard.Has(asked);

    /// <param name="asked">The id that the question was sent with last.</param>
    private static Unheard? UnheardIn(ITurnContext turn, IDictionary<string, object> state, out string asked)
    {
        asked = state.TryGetValue(Shown, out var shown) ? (string)shown : "";
        return turn.TurnState.Get<Unheard>();
    }

    private static async Task ShowAsync(ITurnContext turn, IDictionary<string, object> state, IActivity question, CancellationToken ct)
    {
        if (await turn.SendActivityAsync(question, ct) is { Id.Length: > 0 } sent)
        {
            state[Shown] = sent.Id;
        }
    }
}
