using Npgsql;

namespace OrderBot.Storage;

/// <summary>Conversations that one replica has at a time, and what one does for all.</summary>
/// <param name="schema">What the bots of one database share.</param>
/// <param name="connections">How many the source has at most: one each for who leads and who listens; turns that hold a conversation read by others.</param>
internal sealed class PostgreSqlHolds(NpgsqlDataSource source, string schema, int connections) : IDisposable
{
    /// <summary>Beyond it, the session of a replica that hangs is ended, and its locks and writes with it.</summary>
    private const string LongestSilence = "120s";
    private const string TryLock = $"SELECT pg_try_advisory_lock(hashtextextended($1, 7)), set_config('idle_session_timeout', '{LongestSilence}', false)";
    private const string AwaitLock = $"SELECT set_config('idle_session_timeout', '{LongestSilence}', false), pg_advisory_lock(hashtextextended($1, 7))";
    private const string Unlock = "SELECT pg_advisory_unlock_all(), set_config('idle_session_timeout', '0', false)";

    private readonly SemaphoreSlim _holds = new(Math.Max(1, (connections - 3) / 2));

    /// <summary>Who waits for another replica's turn takes no place of those that run.</summary>
    private readonly SemaphoreSlim _waits = new(Math.Max(1, (connections - 3) / 4));

    public async ValueTask<Hold> HoldAsync(string conversation, Action? waits, CancellationToken ct)
    {
        var name = PostgreSqlText.Of(schema + "/" + conversation);
        await _holds.WaitAsync(ct).ConfigureAwait(false);
        if (await LockAsync(name, TryLock, _holds, hasWaited: false, ct).ConfigureAwait(false) is { } free)
        {
            return free;
        }

        waits?.Invoke();
        await _waits.WaitAsync(ct).ConfigureAwait(false);
        try
        {
            return await AwaitAsync(name, ct).ConfigureAwait(false);
        }
        finally
        {
            _waits.Release();
        }
    }

    public async ValueTask<Hold> LeadAsync(string name, CancellationToken ct) =>
        (await LockAsync(PostgreSqlText.Of(schema + "/" + name), AwaitLock, null, hasWaited: false, ct).ConfigureAwait(false))!;

    public void Dispose()
    {
        _holds.Dispose();
        _waits.Dispose();
    }

    private async Task<Hold> AwaitAsync(string name, CancellationToken ct)
    {
        var hold = (await LockAsync(name, AwaitLock, null, hasWaited: true, ct).ConfigureAwait(false))!;
        try
        {
            // Those that run end by themselves, and none of them waits for this one.
            await _holds.WaitAsync(ct).ConfigureAwait(false);
            return hold.In(session => LetGoAsync(session, _holds));
        }
        catch
        {
            await hold.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>An advisory lock of the very connection that the turn is stored by: when the one is lost, so is the other.</summary>
    /// <param name="place">What is released with it, or when there is none.</param>
    /// <returns>Null when another replica has it and it is not waited for.</returns>
    private async Task<Hold?> LockAsync(string name, string ask, SemaphoreSlim? place, bool hasWaited, CancellationToken ct)
    {
        NpgsqlConnection? connection = null;
        var isLetGo = false;
        try
        {
            connection = await source.OpenConnectionAsync(ct).ConfigureAwait(false);
            var isFree = await AskAsync(connection, ask, name, ct, mayWait: ask == AwaitLock).ConfigureAwait(false) is not false;
            var session = new Session(connection, keepsStatements: false, held => held.Close());
            if (isFree)
            {
                return new Hold(session, hasWaited, held => LetGoAsync(held, place));
            }

            isLetGo = true;
            await LetGoAsync(session, place).ConfigureAwait(false);
            return null;
        }
        catch
        {
            if (!isLetGo)
            {
                place?.Release();
                if (connection is not null)
                {
                    await EndAsync(connection).ConfigureAwait(false);
                }
            }

            throw;
        }
    }

    private static async ValueTask LetGoAsync(Session session, SemaphoreSlim? place)
    {
        var connection = (NpgsqlConnection)session.Connection;
        try
        {
            await AskAsync(connection, Unlock, null, CancellationToken.None).ConfigureAwait(false);
            await connection.DisposeAsync().ConfigureAwait(false);
        }
        catch (Exception lost) when (lost is NpgsqlException or InvalidOperationException)
        {
            await EndAsync(connection).ConfigureAwait(false);
        }
        finally
        {
            place?.Release();
        }
    }

    /// <summary>Ends the connection itself, so that no lock goes back to the pool with it.</summary>
    private static async Task EndAsync(NpgsqlConnection connection)
    {
        NpgsqlConnection.ClearPool(connection);
        await connection.DisposeAsync().ConfigureAwait(false);
    }

    private static async Task<object?> AskAsync(NpgsqlConnection connection, string sql, string? value, CancellationToken ct, bool mayWait = false)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        if (mayWait)
        {
            command.CommandTimeout = 0;
        }

        if (value is not null)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        }

        return await command.ExecuteScalarAsync(ct).ConfigureAwait(false);
    }
}
