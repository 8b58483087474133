using OrderBot.Turns;

namespace OrderBot.Storage;

/// <summary>An entry that a state is given ahead of the turn that changes it: the rest of it stays as that turn has read it.</summary>
internal sealed class AheadOfTurn : Change
{
    private readonly StateStorage _state;
    private readonly RecentTalks? _recent;
    private readonly TurnChanges _changes;
    private readonly Dictionary<string, object> _live;
    private readonly StateRow[] _rows;
    private long _etag;

    /// <param name="recent">Null where other machines write too, and nothing is remembered.</param>
    /// <param name="live">The state as the turn has it.</param>
    public AheadOfTurn(StateStorage state, RecentTalks? recent, TurnChanges changes, string key, IDictionary<string, object> live, string name, object value)
    {
        (_state, _recent, _changes) = (state, recent, changes);
        _live = new Dictionary<string, object>(1) { [key] = live };
        _rows = [state.RowOf(changes, key, live, name, value)];
    }

    public override void Write(Session session)
    {
        if (_recent is not null)
        {
            _recent.Look(session);
            _changes.MustBeOf(_recent.Age, _rows[0].Key);
        }

        try
        {
            _etag = _state.Write(session, _rows);
        }
        catch (StateConflictException)
        {
            _state.Forget(_rows);
            throw;
        }
    }

    public override void Stored() => _state.Written(_live, _rows, _etag);
}
