using System.Data;
using System.Data.Common;
using Npgsql;

namespace OrderBot.Marketplace.Data;

/// <summary>A schema of its own in a PostgreSQL database, which any number of machines may share.</summary>
internal sealed class PostgreSqlStore(string connectionString, string schema) : IShopStore
{
    private readonly NpgsqlDataSource source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(connectionString) { SearchPath = schema });

    public DbConnection Open() => source.OpenConnection();

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

    public void Clear(DbConnection connection)
    {
        foreach (var table in connection.Each("SELECT tablename FROM pg_tables WHERE schemaname = @schema", row => row.GetString(0), ("@schema", schema)))
        {
            connection.Execute($"DROP TABLE \"{table}\" CASCADE");
        }
    }

    public void Dispose() => source.Dispose();
}
