using OrderBot.Turns;

namespace OrderBot.Storage;

/// <summary>Which activities of the talks that go on are stored already: what is not among them is new, what may be is looked up.</summary>
internal sealed class RecentTurns
{
    private const int Most = 500_000;
    private readonly Lock _gate = new();
    private readonly Dictionary<(string Channel, string Conversation), HashSet<int>> _talks = [];
    private int _count;
    private long _mark;

    /// <summary>Grows whenever something was let go: what was read from the database before that is not kept.</summary>
    public long Mark => Volatile.Read(ref _mark);

    /// <summary>Whether it is surely not stored; null of a talk that is not known here.</summary>
    public bool? IsNew(TurnKey turn)
    {
        lock (_gate)
        {
            return _talks.TryGetValue((turn.Channel, turn.Conversation), out var activities) ? !activities.Contains(Number(turn.Activity)) : null;
        }
    }

    /// <summary>All that are stored of a talk, while nobody stores another.</summary>
    public void Read(long mark, TurnKey turn, List<string> activities)
    {
        lock (_gate)
        {
            if (mark == _mark && _talks.TryAdd((turn.Channel, turn.Conversation), [.. activities.Select(Number)]))
            {
                Count(activities.Count + 1);
            }
        }
    }

    public void Written(TurnKey turn)
    {
        lock (_gate)
        {
            if (_talks.TryGetValue((turn.Channel, turn.Conversation), out var activities) && activities.Add(Number(turn.Activity)))
            {
                Count(1);
            }
        }
    }

    public void Clear()
    {
        lock (_gate)
        {
            _mark++;
            _talks.Clear();
            _count = 0;
        }
    }

    private void Count(int more)
    {
        _count += more;
        if (_count > Most)
        {
            Clear();
        }
    }

    // Two of one number are looked up, no more.
    private static int Number(string activity) => activity.GetHashCode(StringComparison.Ordinal);
}
