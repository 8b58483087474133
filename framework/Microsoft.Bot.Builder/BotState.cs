using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Named values of one scope: read once a turn, kept in the turn, written when they changed.</summary>
public abstract class BotState : IPropertyManager
{
    private readonly IStorage _storage;
    private readonly string _contextServiceKey;

    /// <summary>State in a storage; the key names it in the turn's state.</summary>
    public BotState(IStorage storage, string contextServiceKey)
    {
        _storage = storage ?? throw new ArgumentNullException(nameof(storage));
        _contextServiceKey = contextServiceKey ?? throw new ArgumentNullException(nameof(contextServiceKey));
    }

    /// <summary>An accessor for the value of this name.</summary>
    public IStatePropertyAccessor<T> CreateProperty<T>(string name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            throw new ArgumentNullException(nameof(name));
        }

        return new Accessor<T>(this, name);
    }

    /// <summary>Reads the state unless this turn has it already, or always when forced.</summary>
    public virtual Task LoadAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default) =>
        !force && turnContext is not null && GetCachedState(turnContext)?.State is not null ? Task.CompletedTask : ReadAsync(turnContext, cancellationToken);

    private async Task ReadAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var key = GetStorageKey(turnContext);
        var items = await _storage.ReadAsync([key], cancellationToken).ConfigureAwait(false);
        object stored = null;
        items?.TryGetValue(key, out stored);
        turnContext.TurnState[_contextServiceKey] = stored switch
        {
            null => new CachedBotState(),
            IDictionary<string, object> state => new CachedBotState(state),
            JsonElement or JsonNode => new CachedBotState(SchemaJson.ConvertTo<Dictionary<string, object>>(stored)),
            _ => throw new InvalidOperationException("Data is not in the correct format for BotState."),
        };
    }

    /// <summary>Writes the state when it changed since it was read or written, or always when forced.</summary>
    public virtual async Task SaveChangesAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var cached = GetCachedState(turnContext);
        if (cached is null || (!cached.TryGetChanges(out var utf8) && !force))
        {
            return;
        }

        var stored = cached.State as StoredState;
        var changes = new Dictionary<string, object>(1) { [GetStorageKey(turnContext)] = cached.State };
        try
        {
            if (stored is not null)
            {
                stored.Pending = utf8;
            }

            await _storage.WriteAsync(changes, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            if (stored is not null)
            {
                stored.Pending = null;
            }
        }

        cached.Saved(utf8);
    }

    /// <summary>Forgets every value of this turn; the next save writes that there are none.</summary>
    public virtual Task ClearStateAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (GetCachedState(turnContext) is not null)
        {
            var empty = new CachedBotState();
            empty.MarkChanged();
            turnContext.TurnState[_contextServiceKey] = empty;
        }

        return Task.CompletedTask;
    }

    /// <summary>Removes the state from this turn and from the storage.</summary>
    public virtual Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        turnContext.TurnState.Remove(_contextServiceKey);
        return _storage.DeleteAsync([GetStorageKey(turnContext)], cancellationToken);
    }

    /// <summary>The state as this turn has it; null before it is loaded.</summary>
    public CachedBotState GetCachedState(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return turnContext.TurnState.Get<CachedBotState>(_contextServiceKey);
    }

    /// <summary>Where this turn's state stands in the storage.</summary>
    protected abstract string GetStorageKey(ITurnContext turnContext);

    /// <summary>A value of the loaded state.</summary>
    /// <exception cref="KeyNotFoundException">There is none and <typeparamref name="T"/> is a value type.</exception>
    protected Task<T> GetPropertyValueAsync<T>(ITurnContext turnContext, string propertyName, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(propertyName);
        if (TryGet(turnContext, propertyName, out T value))
        {
            return Task.FromResult(value);
        }

        if (typeof(T).IsValueType)
        {
            throw new KeyNotFoundException(propertyName);
        }

        return Task.FromResult<T>(default);
    }

    /// <summary>Removes a value of the loaded state.</summary>
    protected Task DeletePropertyValueAsync(ITurnContext turnContext, string propertyName, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(propertyName);
        GetCachedState(turnContext).State.Remove(propertyName);
        return Task.CompletedTask;
    }

    /// <summary>Sets a value of the loaded state.</summary>
    protected Task SetPropertyValueAsync(ITurnContext turnContext, string propertyName, object value, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(propertyName);
        GetCachedState(turnContext).State[propertyName] = value;
        return Task.CompletedTask;
    }

    private bool TryGet<T>(ITurnContext turnContext, string propertyName, out T value)
    {
        var cached = GetCachedState(turnContext);
        if (cached is null || !cached.State.TryGetValue(propertyName, out var stored))
        {
            value = default;
            return false;
        }

        if (stored is T fitting)
        {
            value = fitting;
            return true;
        }

        value = StateJson.ConvertTo<T>(stored);
        if (value is not null)
        {
            // From now on the turn changes this object, not the JSON that it came from.
            cached.State[propertyName] = value;
        }

        return true;
    }

    /// <summary>State as one turn has it, knowing whether it differs from what is stored.</summary>
    public class CachedBotState
    {
        private byte[] _saved;

        /// <summary>State as it was read; without one, empty.</summary>
        public CachedBotState(IDictionary<string, object> state = null)
        {
            State = state ?? new StoredState();
            _saved = State switch
            {
                StoredState { Utf8: { } utf8 } => utf8,
                { Count: 0 } => null,
                _ => StateJson.Write(State),
            };
        }

        /// <summary>The values by name.</summary>
        public IDictionary<string, object> State { get; set; }

        internal void MarkChanged() => _saved = [];

        internal bool TryGetChanges(out byte[] utf8)
        {
            if (_saved is null && State.Count == 0)
            {
                utf8 = null;
                return false;
            }

            return StateJson.WriteUnlessSame(State, _saved, out utf8);
        }

        internal void Saved(byte[] utf8) => _saved = utf8;
    }

    private sealed class Accessor<T>(BotState state, string name) : IStatePropertyAccessor<T>
    {
        public string Name => name;

        public Task<T> GetAsync(ITurnContext turnContext, Func<T> defaultValueFactory = null, CancellationToken cancellationToken = default)
        {
            var loading = state.LoadAsync(turnContext, false, cancellationToken);
            return loading.IsCompletedSuccessfully && state.TryGet(turnContext, name, out T value) && value is not null
                ? Task.FromResult(value)
                : GetAsync(loading, turnContext, defaultValueFactory, cancellationToken);
        }

        private async Task<T> GetAsync(Task loading, ITurnContext turnContext, Func<T> defaultValueFactory, CancellationToken cancellationToken)
        {
            await loading.ConfigureAwait(false);
            if (state.TryGet(turnContext, name, out T value) && value is not null)
            {
                return value;
            }

            if (defaultValueFactory is null)
            {
                return value;
            }

            value = defaultValueFactory();
            await state.SetPropertyValueAsync(turnContext, name, value, cancellationToken).ConfigureAwait(false);
            return value;
        }

        public async Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken = default)
        {
            await state.LoadAsync(turnContext, false, cancellationToken).ConfigureAwait(false);
            await state.SetPropertyValueAsync(turnContext, name, value, cancellationToken).ConfigureAwait(false);
        }

        public async Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
        {
            await state.LoadAsync(turnContext, false, cancellationToken).ConfigureAwait(false);
            await state.DeletePropertyValueAsync(turnContext, name, cancellationToken).ConfigureAwait(false);
        }
    }
}
