using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using OrderBot.Dialogs.Talk;
using OrderBot.Storage;

namespace OrderBot.Turns;

/// <summary>
/// The last middleware before the bot. A turn runs alone in its conversation; what it changes and says is stored in one
/// piece and only then sent; a turn that is stored already is not run again: what it said is delivered instead.
/// </summary>
public sealed partial class TurnCommit(ITurnStore store, TurnStorage storage, Delivery delivery, OneAtATime turns, LastWords lastWords, ILogger<TurnCommit> log) : IMiddleware
{
    private const int MostRuns = 3;

    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var activity = turnContext.Activity;
        if (activity.Conversation?.Id is not { } id)
        {
            return next(cancellationToken);
        }

        var conversation = activity.ChannelId + "/" + id;
        var arrival = turnContext.TurnState.Get<Arrival>() ?? Arrival.Here;
        var key = TurnKey.Of(activity);
        if (arrival.LastTurn is null && activity.Type is ActivityTypes.Message or ActivityTypes.Invoke)
        {
            arrival = arrival with { LastTurn = store.LastTurn(key) };
        }

        Patience.Here?.Is(activity, key, () => lastWords.CameAfter(conversation, arrival) ? 0 : arrival.LastTurn);
        return turns.RunAsync(conversation, token => TurnAsync(turnContext, conversation, key, arrival, next, token), cancellationToken);
    }

    private async Task TurnAsync(ITurnContext turn, string conversation, TurnKey key, Arrival arrival, NextDelegate next, CancellationToken ct)
    {
        await using var hold = await store.HoldAsync(conversation, ct);
        var inAnswer = Delivery.GoesInAnswer(turn.Activity);
        var left = inAnswer ? LeftWords.None : store.UnsentIn(key.Channel, key.Conversation);
        if (left.IsLastUnheard || lastWords.CameAfter(conversation, arrival)
            || (arrival.LastTurn is { } last && store.HasSpokenSince(conversation, last)))
        {
            turn.TurnState.Set(SaidBeforehand.Mark);
        }

        if (left.Ids.Count > 0)
        {
            turn.TurnState.Set(new Unheard(left.Ids));
            await delivery.CatchUpAsync(turn, left, ct);
        }

        var changes = new TurnChanges { Key = key, Hold = hold };
        if (store.Find(key, changes) is { } replies)
        {
            await RepeatAsync(turn, key, replies, ct);
            return;
        }

        turn.SetName(key.Name);
        turn.TurnState.Set(changes);
        changes.HoldBack(turn);
        storage.Enter(changes);
        try
        {
            replies = await RunAsync(turn, next, changes, hold, key, inAnswer, ct);
        }
        catch (Exception mistake) when (!StorageFailure.Is(mistake) && !ct.IsCancellationRequested)
        {
            store.LetGo(key);
            throw;
        }
        finally
        {
            changes.Close();
        }

        if (replies is not null)
        {
            await RepeatAsync(turn, key, replies, ct);
            return;
        }

        if (changes.IsErrand)
        {
            return;
        }

        await delivery.DeliverAsync(turn, changes.Outgoing, ct);
    }

    /// <summary>Runs until it is stored; state that another process changed meanwhile is read anew.</summary>
    /// <returns>What was said when another process had stored this very turn; else null.</returns>
    private async Task<IReadOnlyList<StoredReply>?> RunAsync(
        ITurnContext turn, NextDelegate next, TurnChanges changes, Hold hold, TurnKey key, bool inAnswer, CancellationToken ct)
    {
        var before = turn.TurnState.ToArray();
        for (var run = 1; ; run++)
        {
            try
            {
                await next(ct);
                if (changes.IsErrand)
                {
                    return null;
                }

                changes.Member = turn.Buyer()?.MemberId;
                changes.TakenBack = turn.TurnState.Get<Unheard>()?.SaidAnew ?? [];
                await StoreAsync(hold, key, turn.Activity, changes, inAnswer);
                return null;
            }
            catch (StateConflictException conflict) when (run < MostRuns)
            {
                if (store.Find(key) is { } replies)
                {
                    return replies;
                }

                RunAgain(conflict, turn.Activity.Conversation.Id);
                changes.Forget();
                turn.TurnState.Get<Unheard>()?.Forget();
                turn.TurnState.Clear();
                foreach (var (name, value) in before)
                {
                    turn.TurnState[name] = value;
                }
            }
        }
    }

    private Task StoreAsync(Hold hold, TurnKey key, Activity about, TurnChanges changes, bool inAnswer) => Patience.Here is { } call
        ? call.StoreAsync(() => store.CommitAsync(hold, key, about, changes, inAnswer))
        : store.CommitAsync(hold, key, about, changes, inAnswer);

    /// <summary>Taken in once more meanwhile, it need not be run for that.</summary>
    private async Task RepeatAsync(ITurnContext turn, TurnKey key, IReadOnlyList<StoredReply> replies, CancellationToken ct)
    {
        await delivery.RepeatAsync(turn, replies, ct);
        store.LetGo(key);
    }

    [LoggerMessage(LogLevel.Information, "State of conversation {Conversation} was changed elsewhere; the turn is run again.")]
    private partial void RunAgain(Exception conflict, string conversation);
}
