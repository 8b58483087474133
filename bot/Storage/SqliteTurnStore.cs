using Microsoft.Bot.Schema;
using Microsoft.Data.Sqlite;
using OrderBot.Turns;
using OrderBot.Wire;

namespace OrderBot.Storage;

/// <summary>Turns in the bot's database: state, the turn's id, what it says and what it answers change in one transaction.</summary>
public sealed class SqliteTurnStore : ITurnStore
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
    ];

    private readonly BotDatabase _database;
    private readonly SqliteStorage _state;
    private readonly Inbox _inbox;
    private readonly TimeProvider _clock;

    public SqliteTurnStore(BotDatabase database, SqliteStorage state, Inbox inbox, TimeProvider clock)
    {
        (_database, _state, _inbox, _clock) = (database, state, inbox, clock);
        database.Migrate("turns", Schema);
    }

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default) => _state.ReadAsync(keys, cancellationToken);

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default) => _state.WriteAsync(changes, cancellationToken);

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default) => _state.DeleteAsync(keys, cancellationToken);

    public IReadOnlyList<StoredReply>? Find(TurnKey turn)
    {
        using var connection = _database.Open();
        using (var command = connection.Command(
            "SELECT 1 FROM turns WHERE conversation = $conversation AND channel = $channel AND activity = $activity",
            ("$conversation", turn.Conversation), ("$channel", turn.Channel), ("$activity", turn.Activity)))
        {
            if (command.ExecuteScalar() is null)
            {
                return null;
            }
        }

        using var replies = connection.Command(
            "SELECT json, sent FROM outbox WHERE conversation = $conversation AND turn = $activity AND channel = $channel ORDER BY seq",
            ("$conversation", turn.Conversation), ("$channel", turn.Channel), ("$activity", turn.Activity));
        return Replies(replies);
    }

    public void Commit(TurnKey? turn, Activity about, TurnChanges changes, bool sent) => _state.Write(changes.State, connection =>
    {
        if (turn is { } key)
        {
            using var seen = connection.Command(
                "INSERT INTO turns (conversation, channel, activity, at, json) VALUES ($conversation, $channel, $activity, $at, $json)",
                ("$conversation", key.Conversation), ("$channel", key.Channel), ("$activity", key.Activity), ("$at", _clock.GetUtcNow().ToUnixTimeSeconds()),
                ("$json", about.Type == ActivityTypes.Message ? ActivityJson.Write(about) : DBNull.Value));
            seen.ExecuteNonQuery();
            _inbox.Done(connection, key);
        }

        foreach (var reply in changes.Outgoing)
        {
            using var said = connection.Command(
                "INSERT INTO outbox (id, conversation, channel, turn, json, sent) VALUES ($id, $conversation, $channel, $turn, $json, $sent)",
                ("$id", reply.Id), ("$conversation", about.Conversation.Id), ("$channel", about.ChannelId ?? ""),
                ("$turn", (object?)turn?.Activity ?? DBNull.Value), ("$json", ActivityJson.Write(reply)), ("$sent", sent ? 1 : 0));
            said.ExecuteNonQuery();
        }
    });

    public void MarkSent(IReadOnlyList<string> ids) => _state.Write(new Dictionary<string, object>(), connection =>
    {
        foreach (var id in ids)
        {
            using var command = connection.Command("UPDATE outbox SET sent = 1 WHERE id = $id AND sent = 0", ("$id", id));
            command.ExecuteNonQuery();
        }
    });

    public IReadOnlyList<StoredReply> Unsent(int max)
    {
        using var connection = _database.Open();
        using var command = connection.Command("SELECT json, sent FROM outbox WHERE sent = 0 ORDER BY seq LIMIT $max", ("$max", max));
        return Replies(command);
    }

    /// <summary>What was said in a conversation, by both sides, in order.</summary>
    public Transcript Transcript(string channel, string conversation)
    {
        using var connection = _database.Open();
        using var command = connection.Command(
            """
            SELECT json FROM (
                SELECT seq AS turn, 0 AS reply, json FROM turns WHERE conversation = $conversation AND channel = $channel AND json IS NOT NULL
                UNION ALL
                SELECT turns.seq, outbox.seq, outbox.json FROM outbox JOIN turns ON turns.conversation = outbox.conversation
                    AND turns.channel = outbox.channel AND turns.activity = outbox.turn
                WHERE outbox.conversation = $conversation AND outbox.channel = $channel)
            ORDER BY turn, reply
            """,
            ("$conversation", conversation), ("$channel", channel));
        using var rows = command.ExecuteReader();
        var activities = new List<Activity>();
        while (rows.Read())
        {
            activities.Add(ActivityJson.Read(rows.GetFieldValue<byte[]>(0)));
        }

        return new Transcript(activities);
    }

    private static List<StoredReply> Replies(SqliteCommand command)
    {
        using var rows = command.ExecuteReader();
        var replies = new List<StoredReply>();
        while (rows.Read())
        {
            replies.Add(new StoredReply(ActivityJson.Read(rows.GetFieldValue<byte[]>(0)), rows.GetBoolean(1)));
        }

        return replies;
    }
}
