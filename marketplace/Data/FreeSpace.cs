using Microsoft.Data.Sqlite;

namespace OrderBot.Marketplace.Data;

/// <summary>Where a file of SQLite has something free, what was deleted stays readable until something else is written there; so it does in the log beside it.</summary>
public static class FreeSpace
{
    /// <summary>A larger file is not written anew: a bot beside would wait for too long.</summary>
    public const long Largest = 256L * 1024 * 1024;

    private const int Busy = 5, Locked = 6;

    /// <summary>Writes the file anew and empties its log.</summary>
    /// <returns>False when the file is too large, or somebody reads or writes it all the time.</returns>
    public static bool Clear(SqliteConnection connection)
    {
        try
        {
            var isSmall = Number(connection, "PRAGMA page_count") * Number(connection, "PRAGMA page_size") <= Largest;
            if (isSmall)
            {
                Number(connection, "VACUUM");
            }

            return Number(connection, "PRAGMA wal_checkpoint(TRUNCATE)") == 0 && isSmall;
        }
        catch (SqliteException busy) when (busy.SqliteErrorCode is Busy or Locked)
        {
            return false;
        }
    }

    private static long Number(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar() is long number ? number : 0;
    }
}
