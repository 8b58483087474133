using System.Data.Common;
using System.Globalization;
using System.Net.Sockets;
using System.Security.Cryptography;
using OrderBot.Marketplace.Demo;
using OrderBot.Orders;

namespace OrderBot.Marketplace.Data;

/// <summary>
/// The shop's data: created, carried forward and filled at first use, by whichever process comes first; a write is one transaction.
/// </summary>
internal sealed class ShopDatabase(MarketplaceSettings settings, ShopClock clock) : IDisposable
{
    private readonly IShopStore store = settings.PostgreSql is { } connectionString
        ? new PostgreSqlStore(connectionString, settings.Schema)
        : new SqliteStore(settings.DataFolder);

    private readonly KeptReads kept = new();
    private readonly Lock creating = new();
    private readonly SemaphoreSlim writing = new(1);
    private volatile TaskCompletionSource written = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly CancellationTokenSource over = new();
    private readonly Lock listening = new();
    private Task? hearing;
    private volatile bool created;

    /// <summary>Done when this process has written again, or another of which the database tells.</summary>
    public Task NextWrite
    {
        get
        {
            lock (listening)
            {
                hearing ??= store.HearAsync(Written, over.Token);
            }

            return written.Task;
        }
    }

    /// <summary>How long a write of another process may go unseen by who waits for <see cref="NextWrite"/>.</summary>
    public TimeSpan LookAgain => store.LookAgain;

    /// <summary>One consistent look, of as many statements as it takes.</summary>
    public T Read<T>(Func<DbConnection, T> read) => Look(connection =>
    {
        using var snapshot = store.BeginRead(connection);
        return read(connection);
    });

    /// <summary>A look of one statement, which is consistent by itself.</summary>
    public T Look<T>(Func<DbConnection, T> read)
    {
        try
        {
            EnsureCreated();
            using var connection = store.Open();
            return read(connection);
        }
        catch (Exception failure) when (IsAway(failure))
        {
            throw new OrderServiceException("The shop's database cannot be read.", inner: failure);
        }
    }

    /// <summary>A look of one statement, kept until somebody writes; what it gives is not to be changed.</summary>
    /// <param name="what">The statement's name.</param>
    /// <param name="of">Its value.</param>
    public T Keep<T>(string what, string of, Func<DbConnection, T> read)
    {
        if (!created)
        {
            return Look(read);
        }

        return Version() is { } version ? kept.Get(version, what, of, () => Look(read)) : Look(read);
    }

    /// <summary>One transaction: all of it is written, or none.</summary>
    public async Task<T> WriteAsync<T>(Func<DbConnection, T> write, CancellationToken cancellationToken)
    {
        var committing = false;
        await writing.WaitAsync(cancellationToken);
        try
        {
            EnsureCreated();
            using var connection = store.Open();
            using var transaction = store.BeginWrite(connection);
            var result = write(connection);
            store.Tell(connection);
            committing = true;
            transaction.Commit();
            Written();
            return result;
        }
        catch (Exception failure) when (IsAway(failure))
        {
            throw new OrderServiceException("The shop's database cannot be written.", committing, failure);
        }
        finally
        {
            writing.Release();
        }
    }

    /// <summary>Creates, carries forward and fills the data where that is still to do.</summary>
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
            using var connection = store.Open();
            store.Prepare(connection);
            using var transaction = store.BeginWrite(connection);
            if (settings.Reset)
            {
                clock.Rewind();
                store.Clear(connection);
            }

            Schema.Migrate(store, connection);
            Fill(connection);
            transaction.Commit();
            created = true;
        }
    }

    /// <summary>Lets nothing stay readable of what was deleted; false when that cannot be done now.</summary>
    public bool LeaveNoTrace() => store.LeaveNoTrace();

    public void Dispose()
    {
        over.Cancel();
        store.Dispose();
        over.Dispose();
        writing.Dispose();
    }

    private long? Version()
    {
        try
        {
            return store.Version();
        }
        catch (Exception failure) when (IsAway(failure))
        {
            throw new OrderServiceException("The shop's database cannot be read.", inner: failure);
        }
    }

    /// <summary>A server whose name cannot be looked up is no exception of the database's own.</summary>
    private static bool IsAway(Exception failure) => failure is DbException or SocketException;

    private void Written() => Interlocked.Exchange(ref written, new(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();

    private void Fill(DbConnection connection)
    {
        if (Meta.Text(connection, "epoch") is null)
        {
            // Events and cursors carry the epoch: one from before a reset is known for what it is.
            Meta.Keep(connection, "epoch", settings.RealTime.GetUtcNow().ToUnixTimeMilliseconds().ToString("x12", CultureInfo.InvariantCulture));
            Meta.Keep(connection, "key", Convert.ToHexString(RandomNumberGenerator.GetBytes(32)));
            Meta.Keep(connection, "created_at", clock.GetUtcNow().ToUnixTimeMilliseconds());
            DemoShop.Fill(connection, clock);
        }

        SeededOrders.Fill(connection, settings.SeedOrders);
    }
}
