namespace OrderBot.Storage;

/// <summary>The buyers met last for whom no news waits.</summary>
internal sealed class RecentNoNews
{
    private const int Most = 10_000;
    private readonly Lock _gate = new();
    private readonly HashSet<string> _members = new(StringComparer.Ordinal);
    private long _mark;

    /// <summary>Grows whenever something was let go: what was read from the database before that is not kept.</summary>
    public long Mark => Volatile.Read(ref _mark);

    public bool IsFor(string member)
    {
        lock (_gate)
        {
            return _members.Contains(member);
        }
    }

    /// <summary>None was found, unless some was kept meanwhile.</summary>
    public void Read(long mark, string member)
    {
        lock (_gate)
        {
            if (mark != _mark)
            {
                return;
            }

            if (_members.Count >= Most)
            {
                _members.Clear();
            }

            _members.Add(member);
        }
    }

    /// <summary>Some waits now.</summary>
    public void Drop(string member)
    {
        lock (_gate)
        {
            _mark++;
            _members.Remove(member);
        }
    }

    public void Clear()
    {
        lock (_gate)
        {
            _mark++;
            _members.Clear();
        }
    }
}
