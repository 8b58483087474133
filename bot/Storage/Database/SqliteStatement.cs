using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace OrderBot.Storage;

/// <summary>One statement of one connection, prepared once and run by SQLite itself: the driver's own bookkeeping costs more than the work.</summary>
internal sealed class SqliteStatement : IDisposable
{
    private const int LongestShort = 128;
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;

    public SqliteStatement(SqliteConnection connection, string sql)
    {
        _database = connection.Handle!;
        Check(raw.sqlite3_prepare_v3(_database, sql, raw.SQLITE_PREPARE_PERSISTENT, out _statement));
    }

    /// <returns>How many rows it changed.</returns>
    public int Execute(ReadOnlySpan<object?> values)
    {
        Run(values);
        raw.sqlite3_reset(_statement);
        return raw.sqlite3_changes(_database);
    }

    /// <returns>The first value of the first row; null when there is none.</returns>
    public object? First(ReadOnlySpan<object?> values)
    {
        object? value = null;
        if (Run(values))
        {
            value = raw.sqlite3_column_type(_statement, 0) switch
            {
                raw.SQLITE_INTEGER => raw.sqlite3_column_int64(_statement, 0),
                raw.SQLITE_TEXT => raw.sqlite3_column_text(_statement, 0).utf8_to_string(),
                _ => null,
            };
        }

        raw.sqlite3_reset(_statement);
        return value;
    }

    public void Dispose() => _statement.Dispose();

    /// <returns>Whether there is a row.</returns>
    private bool Run(ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            Check(Bind(i + 1, values[i]));
        }

        var state = raw.sqlite3_step(_statement);
        if (state is raw.SQLITE_ROW or raw.SQLITE_DONE)
        {
            return state == raw.SQLITE_ROW;
        }

        raw.sqlite3_reset(_statement);
        SqliteException.ThrowExceptionForRC(state, _database);
        return false;
    }

    private int Bind(int at, object? value) => value switch
    {
        null => raw.sqlite3_bind_null(_statement, at),
        string text => Bind(at, text),
        long number => raw.sqlite3_bind_int64(_statement, at, number),
        byte[] bytes => raw.sqlite3_bind_blob(_statement, at, bytes),
        int number => raw.sqlite3_bind_int64(_statement, at, number),
        bool yes => raw.sqlite3_bind_int64(_statement, at, yes ? 1 : 0),
        _ => throw new ArgumentException($"A statement cannot hold a {value.GetType()}."),
    };

    private int Bind(int at, string text)
    {
        // An empty span would be no text at all.
        if (text.Length is 0 or > LongestShort)
        {
            return raw.sqlite3_bind_text(_statement, at, text);
        }

        Span<byte> utf8 = stackalloc byte[LongestShort * 3];
        return raw.sqlite3_bind_text(_statement, at, utf8[..Encoding.UTF8.GetBytes(text, utf8)]);
    }

    private void Check(int state) => SqliteException.ThrowExceptionForRC(state, _database);
}
