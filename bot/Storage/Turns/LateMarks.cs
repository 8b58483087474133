using System.Collections.Concurrent;

namespace OrderBot.Storage;

/// <summary>Replies that went out while the database was away: they count as sent, and are marked with the next ones.</summary>
internal sealed class LateMarks
{
    private readonly ConcurrentDictionary<string, byte> _ids = new(StringComparer.Ordinal);
    private volatile bool _has;

    public bool Has(string id) => _has && _ids.ContainsKey(id);

    /// <summary>What is still to be marked; null when nothing is.</summary>
    public ICollection<string>? Waiting => _has && !_ids.IsEmpty ? _ids.Keys : null;

    public void Add(IReadOnlyList<string> ids)
    {
        foreach (var id in ids)
        {
            _ids[id] = 0;
        }

        _has = true;
    }

    public void Marked(ICollection<string> ids)
    {
        foreach (var id in ids)
        {
            _ids.TryRemove(id, out _);
        }
    }
}
