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
        "CREATE INDEX directline_files_of_conversation ON directline_files (conversation);",
    ];

    private readonly BotDatabase _database;

    public UploadedFiles(BotDatabase database)
    {
        _database = database;
        database.Migrate("direct line files", Schema);
    }

    /// <summary>Keeps the files of a message, all of them or none.</summary>
    /// <param name="most">The bytes that all files of the conversation may have together.</param>
    /// <returns>Their ids, in order; null when that would be too much.</returns>
    /// <exception cref="KeyNotFoundException">There is no such conversation.</exception>
    public string[]? Add(string conversation, IReadOnlyList<UploadedFile> files, long most)
    {
        var size = 0L;
        foreach (var file in files)
        {
            size += file.Content.Length;
        }

        using var session = _database.Write();

        // Messages that come at the same time would each see room, and leave something where everything is being forgotten.
        if (session.Execute("UPDATE directline_conversations SET last_seq = last_seq WHERE id = $1", conversation) == 0)
        {
            throw new KeyNotFoundException("There is no such conversation.");
        }

        if ((session.Number("SELECT sum(length(content)) FROM directline_files WHERE conversation = $1", conversation) ?? 0) + size > most)
        {
            return null;
        }

        var ids = new string[files.Count];
        for (var at = 0; at < ids.Length; at++)
        {
            var file = files[at];
            ids[at] = Conversations.NewId();
            session.Execute(
                "INSERT INTO directline_files (id, conversation, name, content_type, content) VALUES ($1, $2, $3, $4, $5)",
                ids[at], conversation, file.Name, file.ContentType, file.Content);
        }

        session.Commit();
        return ids;
    }

    public UploadedFile? Find(string id)
    {
        using var session = _database.Open();
        return session.First(
            "SELECT name, content_type, content FROM directline_files WHERE id = $1",
            row => new UploadedFile(row.GetString(0), row.GetString(1), row.GetFieldValue<byte[]>(2)), id);
    }
}
