using System.Data;
using System.Data.Common;
using Npgsql;

namespace OrderBot.Marketplace.Data;

/// <summary>A schema of its own in a PostgreSQL database, which any number of machines may share.</summary>
internal sealed class PostgreSqlStore(string connectionString, string schema) : IShopStore
{
    /// <summary>Unless who runs it says another number: the writers come one after another.</summary>
    private const int MostConnections = 20;

    private static readonly TimeSpan BeforeNextTry = TimeSpan.FromSeconds(1);
    private readonly NpgsqlDataSource source = NpgsqlDataSource.Create(Words(connectionString, schema));

    public DbConnection Open() => source.OpenConnection();

    public long? Version() => null;

    public DbTransaction BeginRead(DbConnection connection) => connection.BeginTransaction(IsolationLevel.RepeatableRead);

    public DbTransaction BeginWrite(DbConnection connection)
    {
        var transaction = connection.BeginTransaction(IsolationLevel.ReadCommitted);
        try
        {
            connection.Execute("SELECT pg_advisory_xact_lock(hashtextextended(@schema, 0))", ("@schema", schema));
            return transaction;
        }
        catch
        {
            transaction.Dispose();
            throw;
        }
    }

    public void Prepare(DbConnection connection)
    {
        using var alone = BeginWrite(connection);
        connection.Execute($"CREATE SCHEMA IF NOT EXISTS \"{schema}\"");
        connection.Execute(
            "CREATE COLLATION IF NOT EXISTS nocase (provider = icu, locale = 'und-u-ks-level2', deterministic = false)");
        alone.Commit();
    }

    public string Worded(string step) => step
        .Replace("INTEGER PRIMARY KEY AUTOINCREMENT", "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY", StringComparison.Ordinal)
        .Replace("INTEGER", "BIGINT", StringComparison.Ordinal)
        .Replace("value)", "value TEXT)", StringComparison.Ordinal)
        .Replace(" WITHOUT ROWID", "", StringComparison.Ordinal);

    /// <summary>The net below <see cref="HearAsync"/>, for while its connection is down.</summary>
    public TimeSpan LookAgain { get; } = TimeSpan.FromMilliseconds(800);

    public void Tell(DbConnection connection) => connection.Execute("SELECT pg_notify(@schema, '')", ("@schema", schema));

    public async Task HearAsync(Action heard, CancellationToken over)
    {
        while (!over.IsCancellationRequested)
        {
            try
            {
                await using var connection = await source.OpenConnectionAsync(over);
                connection.Notification += (_, _) => heard();
                await using var listen = new NpgsqlCommand($"LISTEN \"{schema}\"", connection);
                await listen.ExecuteNonQueryAsync(over);
                // What happened while nobody listened.
                heard();
                while (true)
                {
                    await connection.WaitAsync(over);
                }
            }
            catch (Exception) when (over.IsCancellationRequested)
            {
                return;
            }
            catch (Exception)
            {
                // Whatever it was: nobody else would begin to listen again.
                await Task.Delay(BeforeNextTry, TimeProvider.System, over).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    public bool LeaveNoTrace() => true;

    public void Clear(DbConnection connection)
    {
        foreach (var table in connection.Each("SELECT tablename FROM pg_tables WHERE schemaname = @schema", row => row.GetString(0), ("@schema", schema)))
        {
            connection.Execute($"DROP TABLE \"{table}\" CASCADE");
        }
    }

    public void Dispose() => source.Dispose();

    private static NpgsqlConnectionStringBuilder Words(string connectionString, string schema)
    {
        var words = PostgreSqlConnection.Of(connectionString, schema, MostConnections);
        words.KeepAlive = 30;
        return words;
    }
}
