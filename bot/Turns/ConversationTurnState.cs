using Microsoft.Bot.Builder;
using OrderBot.Storage;

namespace OrderBot.Turns;

/// <summary>
/// The conversation's state, handed to the commit as it is. Whether it changed is found out there, where it becomes JSON anyway,
/// and not by making JSON of it at every load and save.
/// </summary>
public sealed class ConversationTurnState(IStorage storage) : PrivateConversationState(storage)
{
    private readonly IStorage _storage = storage;

    /// <summary>Where it stands in the storage.</summary>
    public string KeyOf(ITurnContext turnContext) => GetStorageKey(turnContext);

    public override async Task LoadAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        if (!force && GetCachedState(turnContext)?.State is not null)
        {
            return;
        }

        var key = GetStorageKey(turnContext);
        var found = await _storage.ReadAsync([key], cancellationToken);
        turnContext.TurnState[nameof(PrivateConversationState)] = new CachedBotState
        {
            State = found.TryGetValue(key, out var stored) ? (IDictionary<string, object>)stored : new KnownState()!,
        };
    }

    public override Task SaveChangesAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default) =>
        GetCachedState(turnContext)?.State is { } state
            ? _storage.WriteAsync(new Dictionary<string, object>(1) { [GetStorageKey(turnContext)] = state }, cancellationToken)
            : Task.CompletedTask;
}
