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
        using var connection = _database.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT value FROM news_cursors WHERE name = $name";
        command.Parameters.AddWithValue("$name", name);
        return (string?)command.ExecuteScalar();
    }

    public void WriteCursor(string name, string value)
    {
        using var connection = _database.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "INSERT INTO news_cursors (name, value) VALUES ($name, $value) ON CONFLICT (name) DO UPDATE SET value = excluded.value";
        command.Parameters.AddWithValue("$name", name);
        command.Parameters.AddWithValue("$value", value);
        command.ExecuteNonQuery();
    }
}
