using System.Data.Common;
using Microsoft.Bot.Schema;
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
        var json = ActivityJson.Write(new Activity { Type = ActivityTypes.Event, RelatesTo = reference });
        using var session = _database.Write();
        session.Execute(
            """
            INSERT INTO conversation_references (member_id, channel_id, conversation_id, reference, since, last_used)
            VALUES ($1, $2, $3, $4, $5, $6)
            ON CONFLICT (conversation_id, channel_id) DO UPDATE SET
                since = CASE WHEN conversation_references.member_id = excluded.member_id THEN conversation_references.since ELSE excluded.since END,
                member_id = excluded.member_id, reference = excluded.reference, last_used = excluded.last_used
            """,
            memberId, reference.ChannelId ?? "", reference.Conversation.Id, json, now.UtcTicks, now.UtcTicks);
        session.Commit();
    }

    /// <summary>The conversations of a buyer, the one used last first.</summary>
    public IReadOnlyList<RememberedConversation> Of(string memberId)
    {
        using var session = _database.Open();
        return session.Each(
            "SELECT reference, since, last_used FROM conversation_references WHERE member_id = $1 ORDER BY last_used DESC",
            row => new RememberedConversation(memberId, ActivityJson.Read(row.GetFieldValue<byte[]>(0)).RelatesTo, At(row, 1), At(row, 2)),
            memberId);
    }

    /// <summary>Forgets a conversation that is gone.</summary>
    public void Forget(string channelId, string conversationId)
    {
        using var session = _database.Write();
        session.Execute("DELETE FROM conversation_references WHERE conversation_id = $1 AND channel_id = $2", conversationId, channelId);
        session.Commit();
    }

    private static DateTimeOffset At(DbDataReader row, int column) => new(row.GetInt64(column), TimeSpan.Zero);
}
