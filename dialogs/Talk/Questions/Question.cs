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
    private const string InVain = "inVain";
    private const string ShownAs = "shown";
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

    /// <summary>Whether the question had not been heard, or not yet, by who said this. Who presses a button that carries its id has seen it; a typed number is no button.</summary>
    protected static bool IsBlind(ITurnContext turn, IDictionary<string, object> state) =>
        (turn.IsSaidBeforehand() || IsUnheard(turn, state)) && turn.Press() is null or { IsTyped: true } or { Consent: null };

    protected sealed override async Task OnPromptAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default)
    {
        var waits = Waits(turnContext, state);
        waits?.SayAnew(AskedAs(state));
        if (isRetry && CountsTooMany(turnContext, state, waits is not null))
        {
            turnContext.TurnState.Set(GivenUp.Mark);
            return;
        }

        if (isRetry && waits is null && !turnContext.IsSaidBeforehand() && Count(state, Misses) is var misses and > 1)
        {
            await turnContext.SendActivityAsync((misses == 2 ? Lost.HowToAnswer() : Lost.OfferPerson()).ToActivity(), cancellationToken);
        }

        await AskAsync(turnContext, state, isRetry && waits is null ? options.RetryPrompt : options.Prompt, cancellationToken);
    }

    /// <summary>
    /// What was sent before the question could be seen does not miss it; one that its channel does not take is asked as often as one that is missed.
    /// </summary>
    private static bool CountsTooMany(ITurnContext turn, IDictionary<string, object> state, bool isUnheard)
    {
        if (!isUnheard && turn.IsSaidBeforehand())
        {
            return false;
        }

        var what = isUnheard ? InVain : Misses;
        var count = Count(state, what) + 1;
        state[what] = count;
        return count > MostMisses;
    }

    private static int Count(IDictionary<string, object> state, string what) =>
        state.TryGetValue(what, out var count) ? Convert.ToInt32(count, CultureInfo.InvariantCulture) : 0;

    /// <summary>Whether the question, as it was asked last, had not gone out when this turn began, or part of it, where its channel makes several messages of it.</summary>
    private static bool IsUnheard(ITurnContext turn, IDictionary<string, object> state) => turn.TurnState.Get<Unheard>()?.Has(AskedAs(state)) == true;

    /// <summary>Set when the question has not gone out now either.</summary>
    private static Unheard? Waits(ITurnContext turn, IDictionary<string, object> state) =>
        turn.TurnState.Get<Unheard>() is { } unheard && unheard.StillHas(AskedAs(state)) ? unheard : null;

    /// <summary>The ids of the messages in which the question was asked last; empty when an earlier version asked it.</summary>
    private static string AskedAs(IDictionary<string, object> state) => state.TryGetValue(ShownAs, out var shown) ? (string)shown : "";

    private static async Task AskAsync(ITurnContext turn, IDictionary<string, object> state, IActivity question, CancellationToken ct)
    {
        var sent = await turn.SendActivitiesAsync([ActivityCopy.Of(question)], ct);
        state[ShownAs] = sent.Length == 1 ? sent[0]?.Id ?? "" : string.Join(' ', Array.ConvertAll(sent, one => one?.Id ?? ""));
    }
}
