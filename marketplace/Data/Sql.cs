using System.Data.Common;

namespace OrderBot.Marketplace.Data;

/// <summary>A statement and its values in one line, always by parameters.</summary>
internal static class Sql
{
    public static DbCommand Statement(this DbConnection connection, string sql, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Add(values);
        return command;
    }

    public static void Add(this DbCommand command, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        foreach (var (name, value) in values)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            parameter.Value = Stored(value);
            command.Parameters.Add(parameter);
        }
    }

    /// <summary>A value as every database holds it.</summary>
    public static object Stored(object? value) => value is string text ? PlainText.Of(text) : value ?? DBNull.Value;

    public static int Execute(this DbConnection connection, string sql, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        using var lease = new Lease(connection, sql, values);
        return lease.Command.ExecuteNonQuery();
    }

    public static long Number(this DbConnection connection, string sql, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        using var lease = new Lease(connection, sql, values);
        return lease.Command.ExecuteScalar() is long number ? number : 0;
    }

    public static string? Text(this DbConnection connection, string sql, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        using var lease = new Lease(connection, sql, values);
        return lease.Command.ExecuteScalar() as string;
    }

    public static T? First<T>(this DbConnection connection, string sql, Func<DbDataReader, T> read, params ReadOnlySpan<(string Name, object? Value)> values)
        where T : class
    {
        using var lease = new Lease(connection, sql, values);
        using var reader = lease.Command.ExecuteReader();
        return reader.Read() ? read(reader) : null;
    }

    public static List<T> Each<T>(this DbConnection connection, string sql, Func<DbDataReader, T> read, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        using var lease = new Lease(connection, sql, values);
        using var reader = lease.Command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    public static string? TextOrNull(this DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    public static DateTimeOffset Instant(this DbDataReader row, int column) => DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(column));

    public static DateTimeOffset? InstantOrNull(this DbDataReader row, int column) => row.IsDBNull(column) ? null : row.Instant(column);

    public static long? Stamp(this DateTimeOffset? instant) => instant?.ToUnixTimeMilliseconds();
}
