using System.Globalization;
using Microsoft.Data.Sqlite;

namespace OrderBot.Storage;

/// <summary>Stores changes in one transaction, all or none; for one thread at a time, prepared once.</summary>
internal sealed class StateWriter : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _begin;
    private readonly SqliteCommand _commit;
    private readonly SqliteCommand _rollback;
    private readonly SqliteCommand _count;
    private readonly SqliteCommand _put;
    private readonly SqliteCommand _replace;
    private readonly SqliteCommand _delete;
    private readonly SqliteCommand _current;

    public StateWriter(SqliteConnection connection)
    {
        _connection = connection;
        _begin = Prepare("BEGIN IMMEDIATE");
        _commit = Prepare("COMMIT");
        _rollback = Prepare("ROLLBACK");
        _count = Prepare("UPDATE state_counter SET value = value + 1 RETURNING value");
        _put = Prepare(
            "INSERT INTO state (key, etag, value) VALUES ($key, $etag, $value) ON CONFLICT (key) DO UPDATE SET etag = excluded.etag, value = excluded.value",
            "$key", "$etag", "$value");
        _replace = Prepare("UPDATE state SET etag = $etag, value = $value WHERE key = $key AND etag = $expected", "$key", "$etag", "$value", "$expected");
        _delete = Prepare("DELETE FROM state WHERE key = $key", "$key");
        _current = Prepare("SELECT etag FROM state WHERE key = $key", "$key");
    }

    /// <param name="also">What else belongs into the same transaction.</param>
    /// <returns>The ETag that every row written now has.</returns>
    public long Write(ReadOnlySpan<StateRow> rows, Action<SqliteConnection>? also = null)
    {
        _begin.ExecuteNonQuery();
        try
        {
            var etag = rows.IsEmpty ? 0 : (long)_count.ExecuteScalar()!;
            foreach (var row in rows)
            {
                Write(row, etag);
            }

            also?.Invoke(_connection);
            _commit.ExecuteNonQuery();
            return etag;
        }
        catch
        {
            _rollback.ExecuteNonQuery();
            throw;
        }
    }

    public void Dispose()
    {
        foreach (var command in (ReadOnlySpan<SqliteCommand>)[_begin, _commit, _rollback, _count, _put, _replace, _delete, _current])
        {
            command.Dispose();
        }

        _connection.Dispose();
    }

    private void Write(in StateRow row, long etag)
    {
        if (row.Value is null)
        {
            Run(_delete, row.Key);
        }
        else if (row.Expected is null)
        {
            Run(_put, row.Key, etag, row.Value);
        }
        else if (!long.TryParse(row.Expected, NumberStyles.None, CultureInfo.InvariantCulture, out var expected)
            || Run(_replace, row.Key, etag, row.Value, expected) == 0)
        {
            _current.Parameters[0].Value = row.Key;
            throw new StateConflictException(row.Key, row.Expected, ((long?)_current.ExecuteScalar())?.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static int Run(SqliteCommand command, params ReadOnlySpan<object> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i];
        }

        return command.ExecuteNonQuery();
    }

    private SqliteCommand Prepare(string sql, params ReadOnlySpan<string> parameters)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        foreach (var name in parameters)
        {
            command.Parameters.Add(new SqliteParameter { ParameterName = name });
        }

        command.Prepare();
        return command;
    }
}
