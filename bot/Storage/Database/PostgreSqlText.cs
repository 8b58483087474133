namespace OrderBot.Storage;

/// <summary>Text that PostgreSQL takes: the one character that it cannot hold is shown by its sign.</summary>
internal static class PostgreSqlText
{
    public static string Of(string text) => text.Contains('\0', StringComparison.Ordinal) ? text.Replace('\0', '\u2400') : text;
}
