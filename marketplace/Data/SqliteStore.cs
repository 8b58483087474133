using System.Collections.Concurrent;
using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace OrderBot.Marketplace.Data;

/// <summary>marketplace.db in the data folder.</summary>
internal sealed class SqliteStore(string folder) : IShopStore
{
    private readonly string path = Path.Combine(folder, "marketplace.db");

    private readonly string connectionString = new SqliteConnectionStringBuilder
    {
        DataSource = Path.Combine(folder, "marketplace.db"),
        DefaultTimeout = 60,
        Pooling = false,
    }.ToString();

    private readonly ConcurrentBag<KeptConnection> idle = [];
    private readonly Lazy<FileVersion> version = new(() =>
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Path.Combine(folder, "marketplace.db"), Pooling = false }.ToString());
        connection.Open();
        return new FileVersion(connection);
    });

    private volatile bool isOver;

    public DbConnection Open()
    {
        if (idle.TryTake(out var kept))
        {
            return kept;
        }

        // The file holds the shop's key and its buyers' data.
        PrivateFile.Ensure(path);
        var connection = new KeptConnection(connectionString, GiveBack);
        try
        {
            connection.Open();
            // SQLite's own waiting is finer than the driver's, which sleeps 150 ms at a time.
            connection.Execute("PRAGMA busy_timeout = 30000");
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public long? Version() => version.Value.Read();

    public DbTransaction BeginRead(DbConnection connection) => ((SqliteConnection)connection).BeginTransaction(deferred: true);

    public DbTransaction BeginWrite(DbConnection connection) => ((SqliteConnection)connection).BeginTransaction(IsolationLevel.Serializable, deferred: false);

    public void Prepare(DbConnection connection) => connection.Execute("PRAGMA journal_mode = WAL");

    public TimeSpan LookAgain { get; } = TimeSpan.FromMilliseconds(200);

    public void Tell(DbConnection connection)
    {
        // Another process on the file looks again by itself.
    }

    public Task HearAsync(Action heard, CancellationToken over) => Task.CompletedTask;

    public string Worded(string step) => step;

    public bool LeaveNoTrace()
    {
        using var connection = Open();
        return FreeSpace.Clear((SqliteConnection)connection);
    }

    public void Clear(DbConnection connection)
    {
        foreach (var table in connection.Each("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'", row => row.GetString(0)))
        {
            connection.Execute($"DROP TABLE \"{table}\"");
        }
    }

    public void Dispose()
    {
        isOver = true;
        if (version.IsValueCreated)
        {
            version.Value.Dispose();
        }

        while (idle.TryTake(out var connection))
        {
            connection.Dispose();
        }
    }

    private bool GiveBack(KeptConnection connection)
    {
        if (!isOver)
        {
            idle.Add(connection);
        }

        return !isOver;
    }
}
