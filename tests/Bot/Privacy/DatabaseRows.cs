using System.Data.Common;
using System.Text;
using OrderBot.Storage;

namespace OrderBot.Bot.Tests.Privacy;

/// <summary>All that a database holds, whatever its tables.</summary>
internal static class DatabaseRows
{
    /// <param name="schema">On PostgreSQL; null for a file.</param>
    public static List<string> Tables(BotDatabase database, string? schema)
    {
        using var session = database.Open();
        return schema is null
            ? session.Each("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name", row => row.GetString(0))
            : session.Each("SELECT table_name::text FROM information_schema.tables WHERE table_schema = $1 ORDER BY table_name", row => row.GetString(0), schema);
    }

    /// <summary>Each row of each table in a line, which begins with the table's name.</summary>
    public static List<string> Read(BotDatabase database, string? schema)
    {
        var lines = new List<string>();
        foreach (var table in Tables(database, schema))
        {
            using var session = database.Open();
            lines.AddRange(session.Each($"SELECT * FROM {table}", row => $"{table}: {Line(row)}"));
        }

        lines.Sort(StringComparer.Ordinal);
        return lines;
    }

    private static string Line(DbDataReader row) => string.Join(
        " | ",
        Enumerable.Range(0, row.FieldCount).Select(column => row.GetValue(column) is byte[] bytes ? Encoding.UTF8.GetString(bytes) : row.GetValue(column).ToString()));
}
