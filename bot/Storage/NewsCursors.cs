namespace OrderBot.Storage;

/// <summary>How far each follower of events has read, kept over restarts.</summary>
public sealed class NewsCursors
{
    private static readonly string[] Schema = ["CREATE TABLE news_cursors (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL);"];

    private readonly BotDatabase _database;

    public NewsCursors(BotDatabase database)
    {
        _database = database;
        database.Migrate("news cursors", Schema);
    }

    /// <returns>Null when nothing was read yet.</returns>
    public string? ReadCursor(string name)
    {
        using var session = _database.Open();
        return session.Text("SELECT value FROM news_cursors WHERE name = $1", name);
    }

    /// <param name="lead">Who follows for all replicas: when it was lost meanwhile, the place is not moved back.</param>
    public void WriteCursor(string name, string value, Hold? lead = null)
    {
        using var session = _database.Write(lead ?? Hold.Alone);
        Write(session, name, value);
        session.Commit();
    }

    /// <summary>Moves a cursor on within the caller's transaction.</summary>
    public static void Write(Session session, string name, string value) =>
        session.Execute("INSERT INTO news_cursors (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value", name, value);
}
