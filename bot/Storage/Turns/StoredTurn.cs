using Microsoft.Bot.Schema;
using OrderBot.Turns;
using OrderBot.Wire;

namespace OrderBot.Storage;

/// <summary>A turn on its way into the database: what costs time is made ready before, so that the writer only writes.</summary>
internal sealed class StoredTurn : Change
{
    private readonly StateStorage _state;
    private readonly Inbox _inbox;
    private readonly RecentTalks? _recent;
    private readonly TurnKey _turn;
    private readonly TurnChanges _changes;
    private readonly StateRow[] _rows;
    private readonly byte[]? _said;
    private readonly byte[]? _answered;
    private readonly (string Id, byte[] Json)[] _outgoing;
    private readonly long _now;
    private long _etag;

    /// <param name="recent">Null where other machines write too, and nothing is remembered.</param>
    public StoredTurn(StateStorage state, Inbox inbox, RecentTalks? recent, TurnKey turn, Activity about, TurnChanges changes, bool inAnswer, long now)
    {
        (_state, _inbox, _recent, _turn, _changes, _now) = (state, inbox, recent, turn, changes, now);
        _rows = state.Rows(changes.State, changes);
        _said = about.Type == ActivityTypes.Message ? ActivityJson.Write(about) : null;
        _answered = inAnswer && changes.Outgoing.Count > 0 ? AnswersJson.Write(_said is null ? null : about, changes.Outgoing) : null;
        _outgoing = inAnswer ? [] : [.. changes.Outgoing.Select(reply => (reply.Id, ActivityJson.Write(reply)))];
    }

    public override void Write(Session session)
    {
        if (_recent is not null)
        {
            _recent.Look(session);
            _changes.MustBeOf(_recent.Age, _turn.Activity);
        }

        try
        {
            _etag = _state.Write(session, _rows);
            KeepTurn(session);
        }
        catch (StateConflictException)
        {
            _state.Forget(_rows);
            throw;
        }

        foreach (var (id, json) in _outgoing)
        {
            session.Execute(
                "INSERT INTO outbox (id, conversation, channel, turn, json, sent, at) VALUES ($1, $2, $3, $4, $5, 0, $6)",
                id, _turn.Conversation, _turn.Channel, _turn.Activity, json, _now);
        }

        foreach (var id in _changes.TakenBack)
        {
            Outbox.TakeBack(session, id);
        }

        _inbox.Done(session, _turn);
        foreach (var also in _changes.Also)
        {
            also(session);
        }
    }

    public override void Stored()
    {
        _state.WrittenBy(_changes, _rows, _etag);
        _recent?.Turns.Written(_turn);
        _changes.Stored();
    }

    /// <summary>An id that came before with other content is a new turn's now; the earlier one keeps its words under another name.</summary>
    private void KeepTurn(Session session)
    {
        if (Insert(session) > 0)
        {
            return;
        }

        var before = session.First(
            "SELECT seq, content FROM turns WHERE conversation = $1 AND channel = $2 AND activity = $3",
            row => new Before(row.GetInt64(0), row.IsDBNull(1) ? 0 : row.GetInt64(1)), _turn.Conversation, _turn.Channel, _turn.Activity);
        if (before is null || _turn.IsSame(before.Content))
        {
            throw new StateConflictException(_turn.Activity, null, _turn.Activity);
        }

        var name = _turn.Activity + "~" + before.Seq.ToString(System.Globalization.CultureInfo.InvariantCulture);
        session.Execute("UPDATE outbox SET turn = $1 WHERE conversation = $2 AND channel = $3 AND turn = $4", name, _turn.Conversation, _turn.Channel, _turn.Activity);
        session.Execute("UPDATE turns SET activity = $1 WHERE seq = $2", name, before.Seq);
        Insert(session);
    }

    private int Insert(Session session) => session.Execute(
        "INSERT INTO turns (conversation, channel, activity, at, json, content, member, answered) VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING",
        _turn.Conversation, _turn.Channel, _turn.Activity, _now, _said, _turn.Content, _changes.Member, _answered);

    private sealed record Before(long Seq, long Content);
}
