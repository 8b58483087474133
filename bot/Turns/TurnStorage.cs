using Microsoft.Bot.Builder;

namespace OrderBot.Turns;

/// <summary>The storage that state is saved to: within a turn it holds the changes back for the commit.</summary>
public sealed class TurnStorage(ITurnStore store) : IStorage
{
    private readonly AsyncLocal<TurnChanges?> current = new();

    /// <summary>From here on, in this flow of calls, what is written belongs to the turn.</summary>
    public void Enter(TurnChanges changes) => current.Value = changes;

    /// <summary>The turn that this flow of calls belongs to; null outside of one.</summary>
    public TurnChanges? Here => current.Value is { IsClosed: false } turn ? turn : null;

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default) =>
        Here is { } turn ? store.ReadAsync(turn, keys, cancellationToken) : store.ReadAsync(keys, cancellationToken);

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        if (Here is not { } turn)
        {
            return store.WriteAsync(changes, cancellationToken);
        }

        foreach (var (key, value) in changes)
        {
            turn.State[key] = value;
        }

        return Task.CompletedTask;
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        if (Here is not { } turn)
        {
            return store.DeleteAsync(keys, cancellationToken);
        }

        foreach (var key in keys)
        {
            turn.State[key] = null!;
        }

        return Task.CompletedTask;
    }
}
