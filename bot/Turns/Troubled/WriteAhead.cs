using Microsoft.Bot.Builder;

namespace OrderBot.Turns;

/// <summary>
/// Stores which write is about to be tried, beside the state as the turn met it: should the process die before the turn is stored, the next
/// turn looks whether the write arrived, as after a failure of the shop. The turn's own commit takes it away again.
/// </summary>
public sealed class WriteAhead(ITurnStore store, ConversationTurnState state)
{
    public async Task KeepAsync(ITurnContext turn, CancellationToken ct)
    {
        if (turn.TurnState.Get<TurnChanges>() is { Hold: { } hold } changes)
        {
            await state.LoadAsync(turn, false, ct);
            await store.WriteAheadAsync(
                hold, changes, state.KeyOf(turn), state.GetCachedState(turn).State, TroubledTurns.Failed, TroubledTurns.Broken(turn, maybeDone: true).Keep());
        }
    }
}
