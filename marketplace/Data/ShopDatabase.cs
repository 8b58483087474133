using System.Globalization;
using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using OrderBot.Marketplace.Demo;
using OrderBot.Orders;

namespace OrderBot.Marketplace.Data;

/// <summary>
/// marketplace.db: created and filled at first use, by whichever process comes first; a write is one transaction.
/// </summary>
internal sealed class ShopDatabase(MarketplaceSettings settings, ShopClock clock) : IDisposable
{
    private readonly string connectionString = new SqliteConnectionStringBuilder
    {
        DataSource = Path.Combine(settings.DataFolder, "marketplace.db"),
        DefaultTimeout = 60,
    }.ToString();

    private readonly Lock creating = new();
    private readonly SemaphoreSlim writing = new(1);
    private volatile TaskCompletionSource written = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile bool created;

    /// <summary>Done when this process has written again.</summary>
    public Task NextWrite => written.Task;

    /// <summary>One consistent look.</summary>
    public T Read<T>(Func<SqliteConnection, T> read)
    {
        EnsureCreated();
        try
        {
            using var connection = Open();
            using var snapshot = connection.BeginTransaction(deferred: true);
            return read(connection);
        }
        catch (SqliteException failure)
        {
            throw new OrderServiceException("The shop's database cannot be read.", inner: failure);
        }
    }

    /// <summary>One transaction: all of it is written, or none.</summary>
    public async Task<T> WriteAsync<T>(Func<SqliteConnection, T> write, CancellationToken cancellationToken)
    {
        EnsureCreated();
        var committing = false;
        await writing.WaitAsync(cancellationToken);
        try
        {
            using var connection = Open();
            using var transaction = connection.BeginTransaction(deferred: false);
            var result = write(connection);
            committing = true;
            transaction.Commit();
            Interlocked.Exchange(ref written, new(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
            return result;
        }
        catch (SqliteException failure)
        {
            throw new OrderServiceException("The shop's database cannot be written.", committing, failure);
        }
        finally
        {
            writing.Release();
        }
    }

    /// <summary>Creates, carries forward and fills the file where that is still to do.</summary>
    public void EnsureCreated()
    {
        if (created)
        {
            return;
        }

        lock (creating)
        {
            if (created)
            {
                return;
            }

            Directory.CreateDirectory(settings.DataFolder);
            using var connection = Open();
            connection.Execute("PRAGMA journal_mode = WAL");
            using var transaction = connection.BeginTransaction(deferred: false);
            if (settings.Reset)
            {
                clock.Rewind();
                Schema.Clear(connection);
            }

            Schema.Migrate(connection);
            Fill(connection);
            transaction.Commit();
            created = true;
        }
    }

    public void Dispose()
    {
        using var connection = new SqliteConnection(connectionString);
        SqliteConnection.ClearPool(connection);
        writing.Dispose();
    }

    private void Fill(SqliteConnection connection)
    {
        if (connection.Text("SELECT value FROM meta WHERE name = 'epoch'") is null)
        {
            // Events and cursors carry the epoch: one from before a reset is known for what it is.
            var epoch = settings.RealTime.GetUtcNow().ToUnixTimeMilliseconds().ToString("x12", CultureInfo.InvariantCulture);
            connection.Execute("INSERT INTO meta VALUES ('epoch', $epoch)", ("$epoch", epoch));
            connection.Execute("INSERT INTO meta VALUES ('key', $key)", ("$key", Convert.ToHexString(RandomNumberGenerator.GetBytes(32))));
            connection.Execute("INSERT INTO meta VALUES ('created_at', $now)", ("$now", clock.GetUtcNow().ToUnixTimeMilliseconds()));
            DemoShop.Fill(connection, clock);
        }

        SeededOrders.Fill(connection, settings.SeedOrders);
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection(connectionString);
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
}
