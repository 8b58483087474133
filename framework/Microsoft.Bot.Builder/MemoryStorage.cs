using System.Globalization;

namespace Microsoft.Bot.Builder;

/// <summary>Keeps objects in this process, as JSON: what is read is a copy, as with a storage on disk.</summary>
public class MemoryStorage : IStorage
{
    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();
    private long _version;

    /// <inheritdoc/>
    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        lock (_lock)
        {
            foreach (var key in keys)
            {
                _entries.Remove(key);
            }
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var items = new Dictionary<string, object>(keys.Length, StringComparer.Ordinal);
        foreach (var key in keys)
        {
            bool found;
            Entry entry;
            lock (_lock)
            {
                found = _entries.TryGetValue(key, out entry);
            }

            if (found && entry.Read() is { } value)
            {
                items[key] = value;
            }
        }

        return Task.FromResult<IDictionary<string, object>>(items);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">An item's ETag is not the stored one; nothing is written then.</exception>
    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(changes);
        var written = new List<KeyValuePair<string, Entry>>(changes.Count);
        foreach (var (key, value) in changes)
        {
            written.Add(new(key, Entry.Of(value)));
        }

        lock (_lock)
        {
            foreach (var (key, entry) in written)
            {
                if (entry.IsItem && _entries.TryGetValue(key, out var stored) && stored.ETag is not null && entry.ETag != "*" && entry.ETag != stored.ETag)
                {
                    throw new ArgumentException($"Etag conflict.\r\n\r\nOriginal: {entry.ETag}\r\nCurrent: {stored.ETag}");
                }
            }

            foreach (var (key, entry) in written)
            {
                _entries[key] = entry.IsItem ? entry with { ETag = (_version++).ToString(CultureInfo.InvariantCulture) } : entry;
            }
        }

        return Task.CompletedTask;
    }

    private readonly record struct Entry(byte[] Utf8, bool IsState, bool IsItem, string ETag)
    {
        public static Entry Of(object value) => value switch
        {
            StoredState { Pending: { } utf8 } => new(utf8, true, false, null),
            IStoreItem item => new(StateJson.Write(value), false, true, item.ETag),
            IDictionary<string, object> => new(StateJson.Write(value), true, false, null),
            _ => new(StateJson.Write(value), false, false, null),
        };

        public object Read()
        {
            if (IsState)
            {
                var state = new StoredState { Utf8 = Utf8 };
                StateJson.ReadInto(Utf8, state);
                return state;
            }

            var value = StateJson.Read(Utf8);
            if (value is IStoreItem item)
            {
                item.ETag = ETag;
            }

            return value;
        }
    }
}
