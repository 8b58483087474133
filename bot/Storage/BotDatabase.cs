using System.Globalization;
using Microsoft.Data.Sqlite;

namespace OrderBot.Storage;

/// <summary>The bot's own database file: always of the newest shape, opened for many readers beside one writer.</summary>
public sealed class BotDatabase : IDisposable
{
    private const string EachConnection = "PRAGMA busy_timeout = 5000; PRAGMA synchronous = NORMAL;";
    private readonly string _connectionString;

    /// <summary>Held while writing: SQLite takes one writer at a time, and lets the others sleep for milliseconds.</summary>
    public Lock Writing { get; } = new();

    public BotDatabase(string path)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
        }

        _connectionString = new SqliteConnectionStringBuilder { DataSource = path, Pooling = true, DefaultTimeout = 5 }.ToString();
        using var connection = Open();
        Run(connection, "PRAGMA journal_mode = WAL;");
        Run(connection, "CREATE TABLE IF NOT EXISTS schema_versions (part TEXT PRIMARY KEY, version INTEGER NOT NULL);");
    }

    public SqliteConnection Open()
    {
        var connection = new SqliteConnection(_connectionString);
        try
        {
            connection.Open();
            Run(connection, EachConnection);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>
    /// Carries a part of the file (the tables of one room) forward through the steps that it has not seen yet, all or none.
    /// Steps are only ever added at the end.
    /// </summary>
    /// <exception cref="InvalidOperationException">The file was written by a newer version.</exception>
    public void Migrate(string part, IReadOnlyList<string> steps)
    {
        using var connection = Open();
        using var transaction = connection.BeginTransaction(deferred: false);
        var version = VersionOf(connection, part);
        if (version > steps.Count)
        {
            throw new InvalidOperationException(
                $"The data file's part '{part}' is of version {version}; this program knows {steps.Count}. Use the newer program, or another data folder.");
        }

        for (; version < steps.Count; version++)
        {
            Run(connection, steps[version]);
        }

        using var command = connection.CreateCommand();
        command.CommandText = "INSERT INTO schema_versions (part, version) VALUES ($part, $version) ON CONFLICT (part) DO UPDATE SET version = excluded.version";
        command.Parameters.AddWithValue("$part", part);
        command.Parameters.AddWithValue("$version", version);
        command.ExecuteNonQuery();
        transaction.Commit();
    }

    /// <summary>Lets go of the file; connections still in use end with their owners.</summary>
    public void Dispose()
    {
        using var connection = new SqliteConnection(_connectionString);
        SqliteConnection.ClearPool(connection);
    }

    private static int VersionOf(SqliteConnection connection, string part)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT version FROM schema_versions WHERE part = $part";
        command.Parameters.AddWithValue("$part", part);
        return Convert.ToInt32(command.ExecuteScalar() ?? 0, CultureInfo.InvariantCulture);
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
