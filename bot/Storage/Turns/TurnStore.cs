using System.Data.Common;
using Microsoft.Bot.Schema;
using OrderBot.Turns;
using OrderBot.Wire;

namespace OrderBot.Storage;

/// <summary>Turns in the bot's database: state, the turn's id, what it says and what it answers change in one transaction.</summary>
public sealed class TurnStore : ITurnStore
{
    private static readonly string[] Schema =
    [
        """
        CREATE TABLE turns (
            seq INTEGER PRIMARY KEY, conversation TEXT NOT NULL, channel TEXT NOT NULL, activity TEXT NOT NULL, at INTEGER NOT NULL, json BLOB,
            UNIQUE (conversation, channel, activity));
        CREATE TABLE outbox (
            seq INTEGER PRIMARY KEY, id TEXT NOT NULL, conversation TEXT NOT NULL, channel TEXT NOT NULL, turn TEXT, json BLOB NOT NULL, sent INTEGER NOT NULL);
        CREATE INDEX outbox_of_turn ON outbox (conversation, turn) WHERE turn IS NOT NULL;
        CREATE UNIQUE INDEX outbox_unsent ON outbox (id) WHERE sent = 0;
        """,
        """
        ALTER TABLE turns ADD COLUMN content INTEGER;
        ALTER TABLE turns ADD COLUMN member TEXT;
        ALTER TABLE outbox ADD COLUMN at INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE outbox ADD COLUMN due INTEGER NOT NULL DEFAULT 0;
        """,
        "CREATE INDEX outbox_unsent_of_conversation ON outbox (conversation) WHERE sent = 0;",

        // What went out in the answer to the call itself, as one list: it needs no row of its own to be sent from.
        "ALTER TABLE turns ADD COLUMN answered BLOB;",

        // Answers may leave out where they go, which an older program would not know.
        "SELECT 1;",
    ];

    /// <summary>Of a longer talk each turn is looked for by itself.</summary>
    private const long MostRead = 1_000;

    private readonly BotDatabase _database;
    private readonly StateStorage _state;
    private readonly Inbox _inbox;
    private readonly TimeProvider _clock;
    private readonly LateMarks _late = new();

    public TurnStore(BotDatabase database, StateStorage state, Inbox inbox, TimeProvider clock)
    {
        (_database, _state, _inbox, _clock) = (database, state, inbox, clock);
        database.Migrate("turns", Schema);
    }

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default) => _state.ReadAsync(keys, cancellationToken);

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default) => _state.WriteAsync(changes, cancellationToken);

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default) => _state.DeleteAsync(keys, cancellationToken);

    public ValueTask<Hold> HoldAsync(string conversation, CancellationToken ct) =>
        _database.IsShared ? HoldSharedAsync(conversation, ct) : _database.HoldAsync(conversation, ct);

    private async ValueTask<Hold> HoldSharedAsync(string conversation, CancellationToken ct)
    {
        var before = 0L;
        var hold = await _database.HoldAsync(conversation, ct, () => before = LastOf(conversation));
        try
        {
            hold.HasMissed = hold.HasWaited && LastOf(conversation) != before;
            return hold;
        }
        catch
        {
            await hold.DisposeAsync();
            throw;
        }
    }

    /// <summary>The number of the last turn that is stored in a conversation; 0 before the first.</summary>
    private long LastOf(string conversation)
    {
        var cut = conversation.IndexOf('/', StringComparison.Ordinal);
        using var session = _database.Glance();
        return session.Number("SELECT max(seq) FROM turns WHERE conversation = $1 AND channel = $2", conversation[(cut + 1)..], conversation[..cut]) ?? 0;
    }

    public Task<IDictionary<string, object>> ReadAsync(TurnChanges turn, string[] keys, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        return Task.FromResult<IDictionary<string, object>>(_state.ReadFor(turn, keys));
    }

    public IReadOnlyList<StoredReply>? Find(TurnKey turn, TurnChanges? changes = null)
    {
        if (changes is not null && !_database.IsShared && IsNew(turn, changes))
        {
            return null;
        }

        using var session = _database.Glance();
        var known = session.First(
            "SELECT content, answered, json FROM turns WHERE conversation = $1 AND channel = $2 AND activity = $3",
            row => new Known(row.IsDBNull(0) ? 0 : row.GetInt64(0), row.IsDBNull(1) ? null : Answered(row, answered: 1, message: 2)),
            turn.Conversation, turn.Channel, turn.Activity);
        if (known is null || !turn.IsSame(known.Content))
        {
            return null;
        }

        return known.Answered is { } answered
            ? answered.ConvertAll(reply => new StoredReply(reply, IsSent: true))
            : session.Each(
                "SELECT json, sent FROM outbox WHERE conversation = $1 AND turn = $2 AND channel = $3 ORDER BY seq",
                Reply, turn.Conversation, turn.Activity, turn.Channel);
    }

    public Task CommitAsync(Hold hold, TurnKey turn, Activity about, TurnChanges changes, bool inAnswer) =>
        _database.StoreAsync(
            hold, new StoredTurn(_state, _inbox, _database.IsShared ? null : _database.Recent, turn, about, changes, inAnswer, _clock.GetUtcNow().ToUnixTimeSeconds()));

    public Task WriteAheadAsync(Hold hold, TurnChanges changes, string key, IDictionary<string, object> live, string name, object value) =>
        _database.StoreAsync(hold, new AheadOfTurn(_state, _database.IsShared ? null : _database.Recent, changes, key, live, name, value));

    public void MarkSent(IReadOnlyList<string> ids)
    {
        var late = _late.Waiting;
        if (ids.Count == 0 && late is null)
        {
            return;
        }

        try
        {
            using var session = _database.Write();
            MarkSent(session, ids);
            MarkSent(session, late ?? []);
            session.Commit();
        }
        catch (Exception lost) when (StorageFailure.Is(lost))
        {
            _late.Add(ids);
            return;
        }

        if (late is not null)
        {
            _late.Marked(late);
        }
    }

    private static void MarkSent(Session session, IEnumerable<string> ids)
    {
        foreach (var id in ids)
        {
            session.Execute("UPDATE outbox SET sent = 1 WHERE id = $1 AND sent = 0", id);
        }
    }

    public IReadOnlyList<StoredReply> Unsent(int max, DateTimeOffset? before = null)
    {
        MarkSent([]);
        using var session = _database.Open();
        return before is not { } time
            ? session.Each("SELECT json, sent FROM outbox WHERE sent = 0 ORDER BY seq LIMIT $1", Reply, (long)max)
            : session.Each(
                "SELECT json, sent FROM outbox WHERE sent = 0 AND due <= $1 AND at <= $2 ORDER BY seq LIMIT $3",
                Reply, _clock.GetUtcNow().ToUnixTimeSeconds(), time.ToUnixTimeSeconds(), (long)max);
    }

    public IReadOnlyList<Activity> UnsentIn(string channel, string conversation)
    {
        using var session = _database.Glance();
        return session.Each(
            """
            SELECT json FROM outbox WHERE conversation = $1 AND channel = $2 AND sent = 0
                AND NOT EXISTS (SELECT 1 FROM outbox AS earlier WHERE earlier.conversation = $1 AND earlier.channel = $2 AND earlier.sent = 0
                    AND earlier.due > $3 AND earlier.seq <= outbox.seq)
            ORDER BY seq
            """,
            row => ActivityJson.Read(row.GetFieldValue<byte[]>(0)), conversation, channel, _clock.GetUtcNow().ToUnixTimeSeconds())
            .FindAll(reply => !_late.Has(reply.Id));
    }

    public bool IsUnsent(string id)
    {
        using var session = _database.Glance();
        return !_late.Has(id) && session.Number("SELECT seq FROM outbox WHERE id = $1 AND sent = 0", id) is not null;
    }

    public void Defer(string channel, string conversation)
    {
        using var session = _database.Write();
        session.Execute(
            """
            UPDATE outbox SET due = $1 + CASE WHEN $1 - at < 15 THEN 15 WHEN $1 - at > 3600 THEN 3600 ELSE $1 - at END,
                sent = CASE WHEN $1 - at > 86400 AND at > 0 THEN 2 ELSE 0 END
            WHERE conversation = $2 AND channel = $3 AND sent = 0
            """,
            _clock.GetUtcNow().ToUnixTimeSeconds(), conversation, channel);
        session.Commit();
    }

    public void GiveUp(TurnKey turn)
    {
        using var session = _database.Write();
        session.Execute("UPDATE outbox SET sent = 2 WHERE conversation = $1 AND turn = $2 AND channel = $3 AND sent = 0", turn.Conversation, turn.Activity, turn.Channel);
        session.Commit();
    }

    public void LetGo(TurnKey turn)
    {
        using var session = _database.Write();
        _inbox.Done(session, turn);
        session.Commit();
    }

    /// <summary>What was said in a conversation, by both sides, in order.</summary>
    public Transcript Transcript(string channel, string conversation)
    {
        using var session = _database.Open();
        var said = session.Each(
            """
            SELECT json, answered FROM (
                SELECT seq AS turn, 0 AS reply, json, answered FROM turns WHERE conversation = $1 AND channel = $2
                UNION ALL
                SELECT turns.seq, outbox.seq, outbox.json, NULL FROM outbox JOIN turns ON turns.conversation = outbox.conversation
                    AND turns.channel = outbox.channel AND turns.activity = outbox.turn
                WHERE outbox.conversation = $1 AND outbox.channel = $2) AS said
            ORDER BY turn, reply
            """,
            Said, conversation, channel);
        return new Transcript([.. said.SelectMany(activities => activities)]);
    }

    /// <summary>Whether no turn of this id is stored, as far as is remembered; of a talk that is taken up again, all ids are read.</summary>
    private bool IsNew(TurnKey turn, TurnChanges changes)
    {
        var recent = _database.Recent;
        var (age, mark) = (recent.Age, recent.Turns.Mark);
        if (recent.Turns.IsNew(turn) is { } isNew)
        {
            changes.RemembersFrom(age);
            return isNew;
        }

        using var session = _database.Glance();
        var stored = session.Each(
            "SELECT activity FROM turns WHERE conversation = $1 AND channel = $2 LIMIT $3", row => row.GetString(0), turn.Conversation, turn.Channel, MostRead + 1);
        if (stored.Count > MostRead)
        {
            return false;
        }

        recent.Turns.Read(mark, turn, stored);
        return recent.Turns.IsNew(turn) == true;
    }

    /// <summary>What a row holds of a talk: a message, or a reply, and what went out in the answer to it.</summary>
    private static List<Activity> Said(DbDataReader row)
    {
        var said = row.IsDBNull(1) ? [] : Answered(row, answered: 1, message: 0);
        if (Message(row, 0) is { } message)
        {
            said.Insert(0, message);
        }

        return said;
    }

    private static List<Activity> Answered(DbDataReader row, int answered, int message) =>
        AnswersJson.Read(Message(row, message), row.GetFieldValue<byte[]>(answered));

    private static Activity? Message(DbDataReader row, int column) => row.IsDBNull(column) ? null : ActivityJson.Read(row.GetFieldValue<byte[]>(column));

    private StoredReply Reply(DbDataReader row)
    {
        var reply = ActivityJson.Read(row.GetFieldValue<byte[]>(0));
        return new StoredReply(reply, row.GetInt64(1) != 0 || _late.Has(reply.Id));
    }

    private sealed record Known(long Content, List<Activity>? Answered);
}
