using System.Buffers.Text;
using System.Data.Common;
using System.Security.Cryptography;
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
        "ALTER TABLE directline_conversations ADD COLUMN created INTEGER NOT NULL DEFAULT 0;",
    ];

    private readonly BotDatabase _database;
    private readonly TimeProvider _clock;

    public Conversations(BotDatabase database, TimeProvider? clock = null)
    {
        (_database, _clock) = (database, clock ?? TimeProvider.System);
        database.Migrate("direct line conversations", Schema);
    }

    public static string NewId() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16));

    public DirectLineConversation Create(string userId, string? memberId, string? name)
    {
        var conversation = new DirectLineConversation(NewId(), userId, memberId, name);
        using var session = _database.Write();
        session.Execute(
            "INSERT INTO directline_conversations (id, user_id, member_id, name, created) VALUES ($1, $2, $3, $4, $5)",
            conversation.Id, userId, memberId, name, _clock.GetUtcNow().ToUnixTimeMilliseconds());
        session.Commit();
        return conversation;
    }

    public DirectLineConversation? Find(string id)
    {
        using var session = _database.Open();
        return session.First(
            "SELECT user_id, member_id, name, started FROM directline_conversations WHERE id = $1",
            row => new DirectLineConversation(id, row.GetString(0), Text(row, 1), Text(row, 2), row.GetInt64(3) != 0), id);
    }

    /// <summary>Makes a guest's conversation the member's. False when it is already somebody's.</summary>
    public bool Bind(DirectLineConversation conversation, string memberId, string? name)
    {
        using var session = _database.Write();
        var bound = session.Execute(
            "UPDATE directline_conversations SET member_id = $1, name = coalesce($2, name) WHERE id = $3 AND (member_id IS NULL OR member_id = $1)",
            memberId, name, conversation.Id) == 1;
        session.Commit();
        return bound;
    }

    /// <summary>True the first time only.</summary>
    /// <param name="also">What belongs to the start, then.</param>
    public bool Start(DirectLineConversation conversation, Action<Session> also)
    {
        using var session = _database.Write();
        if (session.Execute("UPDATE directline_conversations SET started = 1 WHERE id = $1 AND started = 0", conversation.Id) == 0)
        {
            return false;
        }

        also(session);
        session.Commit();
        return true;
    }

    private static string? Text(DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
