using Microsoft.Bot.Builder;

namespace OrderBot.Turns;

/// <summary>
/// Stores which write is about to be tried, beside the state as the turn met it: should the process die before the turn is stored, the next
/// turn looks whether the write arrived, as after a failure of the shop. The turn's own commit takes it away again.
/// </summary>
public sealed class WriteAhead(ITurnStore store, PrivateConversationState state)
{
    public async Task KeepAsync(ITurnContext turn, CancellationToken ct)
    {
        if (turn.TurnState.Get<TurnChanges>() is { Hold: { } hold } changes)
        {
            await state.LoadAsync(turn, false, ct);
            var about = turn.Activity;
            await store.WriteAheadAsync(
                hold, changes, $"{about.ChannelId}/conversations/{about.Conversation.Id}/users/{about.From.Id}",
                state.GetCachedState(turn).State, TroubledTurns.Failed, TroubledTurns.Broken(turn, maybeDone: true).Keep());
            turn.TurnState.Set(Mark);
        }
    }

    /// <summary>Whether a write was stored ahead in this turn: then its state must be stored even if it is again what it was.</summary>
    public static bool IsIn(ITurnContext turn) => turn.TurnState.Get<WroteAhead>() is not null;

    private static readonly WroteAhead Mark = new();

    private sealed class WroteAhead;
}
