using System.Text;

namespace OrderBot.Storage;

/// <summary>Text that PostgreSQL takes: the one character that it cannot hold is shown by its sign, and half a character as one that is unknown.</summary>
internal static class PostgreSqlText
{
    public static string Of(string text)
    {
        var whole = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0 ? text : Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
        return whole.Contains('\0', StringComparison.Ordinal) ? whole.Replace('\0', '\u2400') : whole;
    }
}
