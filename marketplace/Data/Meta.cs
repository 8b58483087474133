using System.Data.Common;
using System.Globalization;

namespace OrderBot.Marketplace.Data;

/// <summary>What the shop knows about its own data: its epoch, its key, how much was seeded.</summary>
internal static class Meta
{
    public static string? Text(DbConnection connection, string name) =>
        connection.Text("SELECT value FROM meta WHERE name = @name", ("@name", name));

    public static long Number(DbConnection connection, string name) =>
        Text(connection, name) is { } text ? long.Parse(text, CultureInfo.InvariantCulture) : 0;

    public static void Keep(DbConnection connection, string name, string value) => connection.Execute(
        "INSERT INTO meta (name, value) VALUES (@name, @value) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        ("@name", name),
        ("@value", value));

    public static void Keep(DbConnection connection, string name, long value) => Keep(connection, name, value.ToString(CultureInfo.InvariantCulture));
}
