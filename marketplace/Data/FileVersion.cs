using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace OrderBot.Marketplace.Data;

/// <summary>A number that is another one whenever anybody, of any process, has written to a file of SQLite: what was read at the same number is still so.</summary>
/// <param name="connection">One of its own that never writes.</param>
internal sealed class FileVersion(SqliteConnection connection) : IDisposable
{
    private readonly Lock reading = new();
    private sqlite3_stmt? statement;

    public long Read()
    {
        lock (reading)
        {
            if (statement is null)
            {
                SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(connection.Handle!, "PRAGMA data_version", out statement), connection.Handle);
            }

            var state = raw.sqlite3_step(statement);
            var version = raw.sqlite3_column_int64(statement, 0);
            raw.sqlite3_reset(statement);
            if (state != raw.SQLITE_ROW)
            {
                SqliteException.ThrowExceptionForRC(state, connection.Handle);
            }

            return version;
        }
    }

    public void Dispose()
    {
        statement?.Dispose();
        connection.Dispose();
    }
}
