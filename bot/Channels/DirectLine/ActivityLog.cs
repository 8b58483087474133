using System.Globalization;
using Microsoft.Bot.Schema;
using Microsoft.Data.Sqlite;
using OrderBot.Storage;
using OrderBot.Wire;

namespace OrderBot.Channels.DirectLine;

/// <summary>An activity as it goes to clients; <paramref name="Seq"/> is its watermark.</summary>
public sealed record LoggedActivity(long Seq, byte[] Json);

/// <summary>Keeps what was said, in order, with ids and times that only grow within a conversation.</summary>
public sealed class ActivityLog
{
    private static readonly string[] Schema =
    [
        """
        CREATE TABLE directline_activities (
            conversation TEXT NOT NULL, seq INTEGER NOT NULL, id TEXT NOT NULL, client_id TEXT, json BLOB NOT NULL,
            PRIMARY KEY (conversation, seq));
        CREATE INDEX directline_activities_by_id ON directline_activities (conversation, id);
        CREATE UNIQUE INDEX directline_activities_once ON directline_activities (conversation, client_id) WHERE client_id IS NOT NULL;
        """,
    ];

    private readonly BotDatabase _database;
    private readonly TimeProvider _clock;

    public ActivityLog(BotDatabase database, TimeProvider clock)
    {
        (_database, _clock) = (database, clock);
        database.Migrate("direct line activities", Schema);
    }

    /// <summary>Stamps the activity with its id and time and keeps it.</summary>
    /// <param name="clientId">The sender's own id of it, when it has one: the same is kept once.</param>
    /// <param name="also">What else belongs to it.</param>
    /// <returns>False when it was kept before.</returns>
    public bool Append(Activity activity, string? clientId = null, Action<SqliteConnection>? also = null)
    {
        lock (_database.Writing)
        {
            using var connection = _database.Open();
            using var transaction = connection.BeginTransaction(deferred: false);
            if (clientId is not null && FindPosted(connection, activity.Conversation.Id, clientId) is not null)
            {
                return false;
            }

            var seq = Stamp(connection, activity);
            Insert(connection, activity, seq, clientId);
            also?.Invoke(connection);
            transaction.Commit();
            return true;
        }
    }

    /// <summary>Stamps an activity that is not kept.</summary>
    public void StampOnly(Activity activity) => (activity.Id, activity.Timestamp) = (Conversations.NewId(), _clock.GetUtcNow());

    /// <summary>The id under which a client's activity was kept before; null when it is new.</summary>
    public string? FindPosted(string conversation, string clientId)
    {
        using var connection = _database.Open();
        return FindPosted(connection, conversation, clientId);
    }

    /// <summary>The activities after a watermark, oldest first.</summary>
    public IReadOnlyList<LoggedActivity> After(string conversation, long watermark, int max)
    {
        using var connection = _database.Open();
        using var command = Command(
            connection, "SELECT seq, json FROM directline_activities WHERE conversation = $conversation AND seq > $seq ORDER BY seq LIMIT $max", conversation);
        command.Parameters.AddWithValue("$seq", watermark);
        command.Parameters.AddWithValue("$max", max);
        using var row = command.ExecuteReader();
        var found = new List<LoggedActivity>();
        while (row.Read())
        {
            found.Add(new(row.GetInt64(0), row.GetFieldValue<byte[]>(1)));
        }

        return found;
    }

    /// <summary>Puts an activity in the place of the one with its id, which keeps its time. False when there is none.</summary>
    public bool Replace(Activity activity)
    {
        lock (_database.Writing)
        {
            using var connection = _database.Open();
            using var transaction = connection.BeginTransaction(deferred: false);
            if (Take(connection, activity.Conversation.Id, activity.Id) is not { } before)
            {
                return false;
            }

            var id = activity.Id;
            var seq = Stamp(connection, activity);
            (activity.Id, activity.Timestamp) = (id, before.Timestamp);
            Insert(connection, activity, seq, null);
            transaction.Commit();
            return true;
        }
    }

    private static string? FindPosted(SqliteConnection connection, string conversation, string clientId)
    {
        using var command = Command(connection, "SELECT id FROM directline_activities WHERE conversation = $conversation AND client_id = $client", conversation);
        command.Parameters.AddWithValue("$client", clientId);
        return (string?)command.ExecuteScalar();
    }

    private static Activity? Take(SqliteConnection connection, string conversation, string id)
    {
        using var command = Command(connection, "DELETE FROM directline_activities WHERE conversation = $conversation AND id = $id RETURNING json", conversation);
        command.Parameters.AddWithValue("$id", id);
        using var row = command.ExecuteReader();
        return row.Read() ? ActivityJson.Read(row.GetFieldValue<byte[]>(0)) : null;
    }

    private long Stamp(SqliteConnection connection, Activity activity)
    {
        // Clients order by milliseconds.
        using var command = Command(
            connection,
            "UPDATE directline_conversations SET last_seq = last_seq + 1, last_stamp = max(last_stamp + 1, $now) WHERE id = $conversation RETURNING last_seq, last_stamp",
            activity.Conversation.Id);
        command.Parameters.AddWithValue("$now", _clock.GetUtcNow().ToUnixTimeMilliseconds());
        using var row = command.ExecuteReader();
        if (!row.Read())
        {
            throw new InvalidOperationException("There is no such conversation.");
        }

        var seq = row.GetInt64(0);
        activity.Id = string.Create(CultureInfo.InvariantCulture, $"{activity.Conversation.Id}|{seq:D7}");
        activity.Timestamp = DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(1));
        return seq;
    }

    private static void Insert(SqliteConnection connection, Activity activity, long seq, string? clientId)
    {
        using var command = Command(
            connection, "INSERT INTO directline_activities (conversation, seq, id, client_id, json) VALUES ($conversation, $seq, $id, $client, $json)", activity.Conversation.Id);
        command.Parameters.AddWithValue("$seq", seq);
        command.Parameters.AddWithValue("$id", activity.Id);
        command.Parameters.AddWithValue("$client", (object?)clientId ?? DBNull.Value);
        command.Parameters.AddWithValue("$json", ActivityJson.Write(activity));
        command.ExecuteNonQuery();
    }

    private static SqliteCommand Command(SqliteConnection connection, string sql, string conversation)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Parameters.AddWithValue("$conversation", conversation);
        return command;
    }
}
