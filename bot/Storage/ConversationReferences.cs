using Microsoft.Bot.Schema;
using Microsoft.Data.Sqlite;
using OrderBot.Orders;
using OrderBot.Wire;

namespace OrderBot.Storage;

/// <summary>Where each buyer can be reached: a conversation belongs to the buyer who used it last.</summary>
public sealed class ConversationReferences
{
    private static readonly string[] Schema =
    [
        """
        CREATE TABLE conversation_references (
            member_id TEXT NOT NULL,
            channel_id TEXT NOT NULL,
            conversation_id TEXT NOT NULL,
            reference BLOB NOT NULL,
            since INTEGER NOT NULL,
            last_used INTEGER NOT NULL,
            PRIMARY KEY (conversation_id, channel_id));
        CREATE INDEX conversation_references_of_member ON conversation_references (member_id, last_used DESC);
        """,
    ];

    private readonly BotDatabase _database;

    public ConversationReferences(BotDatabase database)
    {
        _database = database;
        database.Migrate("conversation references", Schema);
    }

    public void Remember(Buyer buyer, ConversationReference reference, DateTimeOffset now) => Remember(buyer.MemberId, reference, now);

    public void Remember(string memberId, ConversationReference reference, DateTimeOffset now)
    {
        using var connection = _database.Open();
        using var command = connection.CreateCommand();
        command.CommandText = """
            INSERT INTO conversation_references (member_id, channel_id, conversation_id, reference, since, last_used)
            VALUES ($member, $channel, $conversation, $reference, $now, $now)
            ON CONFLICT (conversation_id, channel_id) DO UPDATE SET
                since = CASE WHEN member_id = excluded.member_id THEN since ELSE excluded.since END,
                member_id = excluded.member_id, reference = excluded.reference, last_used = excluded.last_used
            """;
        command.Parameters.AddWithValue("$member", memberId);
        command.Parameters.AddWithValue("$channel", reference.ChannelId ?? "");
        command.Parameters.AddWithValue("$conversation", reference.Conversation.Id);
        command.Parameters.AddWithValue("$reference", ActivityJson.Write(new Activity { Type = ActivityTypes.Event, RelatesTo = reference }));
        command.Parameters.AddWithValue("$now", now.UtcTicks);
        command.ExecuteNonQuery();
    }

    /// <summary>The conversations of a buyer, the one used last first.</summary>
    public IReadOnlyList<RememberedConversation> Of(string memberId)
    {
        using var connection = _database.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT reference, since, last_used FROM conversation_references WHERE member_id = $member ORDER BY last_used DESC";
        command.Parameters.AddWithValue("$member", memberId);
        using var rows = command.ExecuteReader();
        var conversations = new List<RememberedConversation>();
        while (rows.Read())
        {
            conversations.Add(new RememberedConversation(memberId, ActivityJson.Read(rows.GetFieldValue<byte[]>(0)).RelatesTo, At(rows, 1), At(rows, 2)));
        }

        return conversations;
    }

    /// <summary>Forgets a conversation that is gone, on whichever channel it was.</summary>
    public void Forget(string conversationId)
    {
        using var connection = _database.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "DELETE FROM conversation_references WHERE conversation_id = $conversation";
        command.Parameters.AddWithValue("$conversation", conversationId);
        command.ExecuteNonQuery();
    }

    private static DateTimeOffset At(SqliteDataReader rows, int column) => new(rows.GetInt64(column), TimeSpan.Zero);
}
