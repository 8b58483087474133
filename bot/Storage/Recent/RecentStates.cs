namespace OrderBot.Storage;

/// <summary>The states that were used last, as they are stored. When it is full, those go that were not used since it was half full.</summary>
internal sealed class RecentStates
{
    private const int Half = 500;
    private const int LargestKept = 64 * 1024;
    private readonly Lock _gate = new();
    private Dictionary<string, RecentState> _newer = new(StringComparer.Ordinal);
    private Dictionary<string, RecentState> _older = new(StringComparer.Ordinal);
    private long _mark;

    /// <summary>Grows whenever something was let go: what was read from the database before that is not kept.</summary>
    public long Mark => Volatile.Read(ref _mark);

    public bool TryTake(string key, out RecentState state)
    {
        lock (_gate)
        {
            if (!_newer.TryGetValue(key, out state) && !_older.TryGetValue(key, out state))
            {
                return false;
            }

            Put(key, state with { State = null });
            return true;
        }
    }

    /// <summary>A state that was taken and is still what it was.</summary>
    public void GiveBack(string key, KnownState state)
    {
        lock (_gate)
        {
            if (_newer.TryGetValue(key, out var known) && ReferenceEquals(known.Json, state.Json))
            {
                _newer[key] = known with { State = state };
            }
        }
    }

    /// <summary>What was read, unless something newer is here.</summary>
    public void Read(long mark, string key, RecentState state)
    {
        lock (_gate)
        {
            if (mark == _mark && !_newer.ContainsKey(key) && !_older.ContainsKey(key))
            {
                Put(key, state);
            }
        }
    }

    /// <summary>What was written; called in the order of writing.</summary>
    public void Written(string key, RecentState state)
    {
        lock (_gate)
        {
            Put(key, state);
        }
    }

    public void Drop(string key)
    {
        lock (_gate)
        {
            _mark++;
            _newer.Remove(key);
            _older.Remove(key);
        }
    }

    public void Clear()
    {
        lock (_gate)
        {
            _mark++;
            _newer.Clear();
            _older.Clear();
        }
    }

    private void Put(string key, RecentState state)
    {
        if (state.Json is { Length: > LargestKept })
        {
            _mark++;
            _newer.Remove(key);
            _older.Remove(key);
            return;
        }

        _newer[key] = state;
        if (_newer.Count >= Half)
        {
            _mark++;
            (_older, _newer) = (_newer, _older);
            _newer.Clear();
        }
    }
}
