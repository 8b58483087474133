using System.Buffers.Text;
using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using OrderBot.Storage;

namespace OrderBot.Channels.DirectLine;

/// <summary>A conversation and whose it is.</summary>
/// <param name="UserId">Its user in activities; the same as long as it lives.</param>
/// <param name="MemberId">The buyer that the secret's holder vouched for; null for a guest.</param>
/// <param name="IsStarted">Whether the bot was told of the arrival.</param>
public sealed record DirectLineConversation(string Id, string UserId, string? MemberId, string? Name, bool IsStarted = false);

/// <summary>Keeps whose each conversation is. Once it is a member's, it is never anybody else's.</summary>
public sealed class Conversations
{
    private static readonly string[] Schema =
    [
        """
        CREATE TABLE directline_conversations (
            id TEXT PRIMARY KEY, user_id TEXT NOT NULL, member_id TEXT, name TEXT,
            started INTEGER NOT NULL DEFAULT 0, last_seq INTEGER NOT NULL DEFAULT 0, last_stamp INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;
        """,
    ];

    private readonly BotDatabase _database;

    public Conversations(BotDatabase database)
    {
        _database = database;
        database.Migrate("direct line conversations", Schema);
    }

    public static string NewId() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16));

    public DirectLineConversation Create(string userId, string? memberId, string? name)
    {
        var conversation = new DirectLineConversation(NewId(), userId, memberId, name);
        Execute("INSERT INTO directline_conversations (id, user_id, member_id, name) VALUES ($id, $user, $member, $name)", conversation);
        return conversation;
    }

    public DirectLineConversation? Find(string id)
    {
        using var connection = _database.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT user_id, member_id, name, started FROM directline_conversations WHERE id = $id";
        command.Parameters.AddWithValue("$id", id);
        using var row = command.ExecuteReader();
        return row.Read() ? new(id, row.GetString(0), Text(row, 1), Text(row, 2), row.GetBoolean(3)) : null;
    }

    /// <summary>Makes a guest's conversation the member's. False when it is already somebody's.</summary>
    public bool Bind(DirectLineConversation conversation, string memberId, string? name) =>
        Execute(
            "UPDATE directline_conversations SET member_id = $member, name = coalesce($name, name) WHERE id = $id AND (member_id IS NULL OR member_id = $member)",
            conversation with { MemberId = memberId, Name = name }) == 1;

    /// <summary>True the first time only.</summary>
    /// <param name="also">What belongs to the start, then.</param>
    public bool Start(DirectLineConversation conversation, Action<SqliteConnection> also)
    {
        using var connection = _database.Open();
        using var transaction = connection.BeginTransaction(deferred: false);
        using var command = connection.Command("UPDATE directline_conversations SET started = 1 WHERE id = $id AND started = 0", ("$id", conversation.Id));
        if (command.ExecuteNonQuery() == 0)
        {
            return false;
        }

        also(connection);
        transaction.Commit();
        return true;
    }

    private int Execute(string sql, DirectLineConversation conversation)
    {
        using var connection = _database.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Parameters.AddWithValue("$id", conversation.Id);
        command.Parameters.AddWithValue("$user", conversation.UserId);
        command.Parameters.AddWithValue("$member", (object?)conversation.MemberId ?? DBNull.Value);
        command.Parameters.AddWithValue("$name", (object?)conversation.Name ?? DBNull.Value);
        return command.ExecuteNonQuery();
    }

    private static string? Text(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
