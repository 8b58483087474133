using OrderBot.Storage;

namespace OrderBot.Channels.DirectLine;

/// <summary>A file that a buyer sent.</summary>
public sealed record UploadedFile(string Name, string ContentType, byte[] Content);

/// <summary>Keeps the files that buyers sent, each under an id that cannot be guessed.</summary>
public sealed class UploadedFiles
{
    private static readonly string[] Schema =
    [
        """
        CREATE TABLE directline_files (
            id TEXT PRIMARY KEY, conversation TEXT NOT NULL, name TEXT NOT NULL, content_type TEXT NOT NULL, content BLOB NOT NULL);
        """,
    ];

    private readonly BotDatabase _database;

    public UploadedFiles(BotDatabase database)
    {
        _database = database;
        database.Migrate("direct line files", Schema);
    }

    /// <summary>Keeps a file; its id is the answer.</summary>
    public string Add(string conversation, UploadedFile file)
    {
        var id = Conversations.NewId();
        using var session = _database.Write();
        session.Execute(
            "INSERT INTO directline_files (id, conversation, name, content_type, content) VALUES ($1, $2, $3, $4, $5)",
            id, conversation, file.Name, file.ContentType, file.Content);
        session.Commit();
        return id;
    }

    public UploadedFile? Find(string id)
    {
        using var session = _database.Open();
        return session.First(
            "SELECT name, content_type, content FROM directline_files WHERE id = $1",
            row => new UploadedFile(row.GetString(0), row.GetString(1), row.GetFieldValue<byte[]>(2)), id);
    }
}
