using OrderBot.Turns;

namespace OrderBot.Storage;

/// <summary>Which order was changed for whom, by which consent and in which turn. A line is stored with its turn, and never changed.</summary>
public sealed class AuditLog
{
    private static readonly string[] Schema =
    [
        """
        CREATE TABLE audit (
            seq INTEGER PRIMARY KEY, at INTEGER NOT NULL, member TEXT NOT NULL, order_number TEXT NOT NULL, act TEXT NOT NULL, key TEXT NOT NULL,
            outcome TEXT NOT NULL, channel TEXT NOT NULL, conversation TEXT NOT NULL, activity TEXT NOT NULL, UNIQUE (key, outcome));
        CREATE INDEX audit_of_member ON audit (member);
        """,
    ];

    private readonly BotDatabase _database;

    public AuditLog(BotDatabase database)
    {
        _database = database;
        database.Migrate("audit", Schema);
    }

    /// <summary>Writes a line by itself.</summary>
    public void Write(TurnKey turn, AuditEntry entry)
    {
        using var session = _database.Write();
        Write(session, turn, entry);
        session.Commit();
    }

    /// <summary>Writes a line within the transaction of its turn; a turn that is run again finds its line there.</summary>
    public static void Write(Session session, TurnKey turn, AuditEntry entry) => session.Execute(
        "INSERT INTO audit (at, member, order_number, act, key, outcome, channel, conversation, activity) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING",
        entry.At, entry.Member, entry.Order, entry.Act, entry.Key, entry.Outcome, turn.Channel, turn.Conversation, turn.Activity);

    /// <summary>What was done for a buyer, oldest first.</summary>
    public IReadOnlyList<AuditEntry> Of(string member)
    {
        using var session = _database.Open();
        return session.Each(
            "SELECT at, member, order_number, act, key, outcome FROM audit WHERE member = $1 ORDER BY seq",
            row => new AuditEntry(row.GetInt64(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4), row.GetString(5)), member);
    }
}
