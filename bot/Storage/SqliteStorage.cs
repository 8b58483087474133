using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Data.Sqlite;

namespace OrderBot.Storage;

/// <summary>
/// State kept in the bot's database: what one write holds is stored together or not at all, and a write made from a
/// state that changed meanwhile is refused. A dictionary carries its ETag in the entry "eTag", a store item in its property.
/// </summary>
public sealed class SqliteStorage : IStorage, IDisposable
{
    private const string ETag = "eTag";
    private static readonly string[] Schema =
    [
        """
        CREATE TABLE state (key TEXT NOT NULL PRIMARY KEY, etag INTEGER NOT NULL, value BLOB NOT NULL);
        CREATE TABLE state_counter (value INTEGER NOT NULL);
        INSERT INTO state_counter (value) VALUES (0);
        """,
    ];

    private readonly BotDatabase _database;
    private readonly StateSerializer _serializer;
    private readonly ConcurrentBag<StateReader> _readers = [];
    private readonly StateWriter _writer;

    public SqliteStorage(BotDatabase database, StateSerializer serializer)
    {
        _database = database;
        _serializer = serializer;
        database.Migrate("state", Schema);
        _writer = new StateWriter(database.Open());
    }

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        cancellationToken.ThrowIfCancellationRequested();
        var found = new Dictionary<string, object>(keys.Length);
        var reader = _readers.TryTake(out var idle) ? idle : new StateReader(_database.Open());
        try
        {
            foreach (var key in keys)
            {
                if (reader.Find(key) is { } row)
                {
                    found[key] = WithETag(_serializer.Read(row.Value), Text(row.ETag));
                }
            }
        }
        finally
        {
            _readers.Add(reader);
        }

        return Task.FromResult<IDictionary<string, object>>(found);
    }

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        cancellationToken.ThrowIfCancellationRequested();
        if (changes.Count > 0)
        {
            Write(changes, null);
        }

        return Task.CompletedTask;
    }

    /// <summary>Stores changes, and what else belongs to them, in one transaction.</summary>
    /// <exception cref="StateConflictException">A state changed since it was read; nothing was stored.</exception>
    internal void Write(IDictionary<string, object> changes, Action<SqliteConnection>? also)
    {
        var rows = new StateRow[changes.Count];
        var count = 0;
        foreach (var (key, value) in changes)
        {
            rows[count++] = new StateRow(key, ETagOf(value), value is null ? null : _serializer.Write(value, ETag));
        }

        long etag;
        lock (_database.Writing)
        {
            etag = _writer.Write(rows, also);
        }

        // The next write from the same object follows this one.
        foreach (var value in changes.Values)
        {
            WithETag(value, Text(etag));
        }
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        cancellationToken.ThrowIfCancellationRequested();
        lock (_database.Writing)
        {
            _writer.Write(Array.ConvertAll(keys, key => new StateRow(key, null, null)));
        }

        return Task.CompletedTask;
    }

    public void Dispose()
    {
        while (_readers.TryTake(out var reader))
        {
            reader.Dispose();
        }

        _writer.Dispose();
    }

    private static string Text(long etag) => etag.ToString(CultureInfo.InvariantCulture);

    private static object WithETag(object value, string etag)
    {
        switch (value)
        {
            case IStoreItem item:
                item.ETag = etag;
                break;
            case IDictionary<string, object> dictionary:
                dictionary[ETag] = etag;
                break;
        }

        return value;
    }

    /// <returns>The ETag that the row must still have; null when it is overwritten whatever it is.</returns>
    private static string? ETagOf(object? value)
    {
        var etag = value switch
        {
            IStoreItem item => item.ETag,
            IDictionary<string, object> dictionary when dictionary.TryGetValue(ETag, out var entry) => entry as string,
            _ => null,
        };
        return etag switch
        {
            "*" => null,
            "" => throw new ArgumentException("An ETag cannot be empty: give the one that was read, \"*\" or null."),
            _ => etag,
        };
    }
}
