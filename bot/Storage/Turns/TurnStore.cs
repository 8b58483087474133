using System.Data.Common;
using Microsoft.Bot.Schema;
using OrderBot.Turns;
using OrderBot.Wire;

namespace OrderBot.Storage;

/// <summary>Turns in the bot's database: state, the turn's id, what it says and what it answers change in one transaction.</summary>
public sealed class TurnStore : ITurnStore
{
    /// <summary>What its tables are migrated as.</summary>
    internal const string Part = "turns";

    internal static readonly string[] Schema =
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

        // What was given up is looked for too: nobody has heard it.
        """
        CREATE INDEX outbox_unheard_of_conversation ON outbox (conversation) WHERE sent <> 1;
        DROP INDEX outbox_unsent_of_conversation;
        """,
    ];

    private static readonly string LastHeardOfTaken =
        $"SELECT coalesce((SELECT last_turn FROM inbox WHERE conversation = $1 AND channel = $2 AND activity = $3), {LastHeard(isShared: true)})";

    /// <summary>Of a longer talk each turn is looked for by itself.</summary>
    private const long MostRead = 1_000;

    private readonly BotDatabase _database;
    private readonly StateStorage _state;
    private readonly Inbox _inbox;
    private readonly TimeProvider _clock;
    private readonly Outbox _outbox;

    public TurnStore(BotDatabase database, StateStorage state, Inbox inbox, TimeProvider clock)
    {
        (_database, _state, _inbox, _clock) = (database, state, inbox, clock);
        _outbox = new Outbox(database, clock);
        database.Migrate(Part, Schema);
    }

    /// <summary>
    /// The last turn that can have been heard in conversation $1 of channel $2: the last one that is stored; but when its words were refused and wait to
    /// be sent again, the one before. Of one writer all turns are numbered in the order in which they are stored; of several those of one conversation.
    /// </summary>
    internal static string LastHeard(bool isShared) => $"""
        coalesce(
            (SELECT turns.seq - 1 FROM outbox JOIN turns ON turns.conversation = outbox.conversation AND turns.channel = outbox.channel AND turns.activity = outbox.turn
                WHERE outbox.conversation = $1 AND outbox.channel = $2 AND outbox.sent <> 1 AND outbox.sent = 0 AND outbox.due > 0
                    AND NOT EXISTS (SELECT 1 FROM outbox AS later WHERE later.conversation = $1 AND later.channel = $2 AND later.turn <> outbox.turn AND later.seq > outbox.seq)
                ORDER BY turns.seq LIMIT 1),
            (SELECT max(seq) FROM turns{(isShared ? " WHERE conversation = $1 AND channel = $2" : "")}), 0)
        """;

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default) => _state.ReadAsync(keys, cancellationToken);

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default) => _state.WriteAsync(changes, cancellationToken);

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default) => _state.DeleteAsync(keys, cancellationToken);

    public ValueTask<Hold> HoldAsync(string conversation, CancellationToken ct) => _database.HoldAsync(conversation, ct);

    public long? LastTurn(TurnKey turn)
    {
        if (!_database.IsShared)
        {
            return null;
        }

        using var session = _database.Glance();
        return session.Number(LastHeardOfTaken, turn.Conversation, turn.Channel, turn.Activity);
    }

    public bool HasSpokenSince(string conversation, long turn)
    {
        var (channel, id) = Parts(conversation);
        using var session = _database.Glance();
        return session.Number(
            """
            SELECT seq FROM turns WHERE conversation = $1 AND channel = $2 AND seq > $3 AND (answered IS NOT NULL
                OR EXISTS (SELECT 1 FROM outbox WHERE outbox.conversation = $1 AND outbox.turn = turns.activity AND outbox.channel = $2)) LIMIT 1
            """,
            id, channel, turn) is not null;
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
            : _outbox.Of(session, turn);
    }

    public Task CommitAsync(Hold hold, TurnKey turn, Activity about, TurnChanges changes, bool inAnswer) =>
        _database.StoreAsync(
            hold, new StoredTurn(_state, _inbox, _database.IsShared ? null : _database.Recent, turn, about, changes, inAnswer, _clock.GetUtcNow().ToUnixTimeSeconds()));

    public Task WriteAheadAsync(Hold hold, TurnChanges changes, string key, IDictionary<string, object> live, string name, object value) =>
        _database.StoreAsync(hold, new AheadOfTurn(_state, _database.IsShared ? null : _database.Recent, changes, key, live, name, value));

    public void MarkSent(IReadOnlyList<string> ids) => _outbox.MarkSent(ids);

    public IReadOnlyList<StoredReply> Unsent(int max, DateTimeOffset? before = null) => _outbox.Unsent(max, before);

    public LeftWords UnsentIn(string channel, string conversation) => _outbox.UnsentIn(channel, conversation);

    public bool IsUnsent(string id) => _outbox.IsUnsent(id);

    public WordsStand StandOf(TurnKey turn) => _outbox.StandOf(turn);

    public bool Defer(string channel, string conversation, string? refused = null) => _outbox.Defer(channel, conversation, refused);

    public void GiveUp(TurnKey turn) => _outbox.GiveUp(turn);

    public void LetGo(TurnKey turn)
    {
        using var session = _database.Write();
        _inbox.Done(session, turn);
        session.Commit();
    }

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

    private static (string Channel, string Id) Parts(string conversation)
    {
        var cut = conversation.IndexOf('/', StringComparison.Ordinal);
        return (conversation[..cut], conversation[(cut + 1)..]);
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

    private sealed record Known(long Content, List<Activity>? Answered);
}
