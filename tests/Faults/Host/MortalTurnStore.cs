using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using OrderBot.Storage;
using OrderBot.Turns;

namespace OrderBot.Faults.Host;

/// <summary>The store of turns, with a death waiting before and after each write; replies go out between a commit and its mark.</summary>
internal sealed class MortalTurnStore(ITurnStore inner, Death death) : ITurnStore
{
    public ValueTask<Hold> HoldAsync(string conversation, CancellationToken ct) => inner.HoldAsync(conversation, ct);

    public Task<IDictionary<string, object>> ReadAsync(TurnChanges turn, string[] keys, CancellationToken ct) => inner.ReadAsync(turn, keys, ct);

    public bool HasSpokenSince(string conversation, long turn) => inner.HasSpokenSince(conversation, turn);

    public long? LastTurn(TurnKey turn) => inner.LastTurn(turn);

    public WordsStand StandOf(TurnKey turn) => inner.StandOf(turn);

    public IReadOnlyList<StoredReply>? Find(TurnKey turn, TurnChanges? changes = null) => inner.Find(turn, changes);

    public async Task CommitAsync(Hold hold, TurnKey turn, Activity about, TurnChanges changes, bool inAnswer)
    {
        death.Moment();
        await inner.CommitAsync(hold, turn, about, changes, inAnswer);
        death.Moment();
    }

    public async Task WriteAheadAsync(Hold hold, TurnChanges changes, string key, IDictionary<string, object> live, string name, object value)
    {
        death.Moment();
        await inner.WriteAheadAsync(hold, changes, key, live, name, value);
        death.Moment();
    }

    public void MarkSent(IReadOnlyList<string> ids) => Call(() => inner.MarkSent(ids));

    public IReadOnlyList<StoredReply> Unsent(int max, DateTimeOffset? before = null) => inner.Unsent(max, before);

    public LeftWords UnsentIn(string channel, string conversation) => inner.UnsentIn(channel, conversation);

    public bool IsUnsent(string id) => inner.IsUnsent(id);

    public bool Defer(string channel, string conversation, string? refused = null) => inner.Defer(channel, conversation, refused);

    public void GiveUp(TurnKey turn) => Call(() => inner.GiveUp(turn));

    public void LetGo(TurnKey turn) => Call(() => inner.LetGo(turn));

    public Transcript Transcript(string channel, string conversation) => inner.Transcript(channel, conversation);

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default) => inner.ReadAsync(keys, cancellationToken);

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default) => inner.WriteAsync(changes, cancellationToken);

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default) => inner.DeleteAsync(keys, cancellationToken);

    private void Call(Action write)
    {
        death.Moment();
        write();
        death.Moment();
    }
}
