using System.Data.Common;
using OrderBot.Marketplace.Data;

namespace OrderBot.Marketplace.Accounts;

/// <summary>Accounts as rows; e-mail and Member ID in any case.</summary>
internal static class AccountTable
{
    public const string Insertion =
        "INSERT INTO accounts (member_id, email, name, time_zone, password, password_set_at) VALUES (@member, @email, @name, @zone, @password, 0)";

    public static Account? ByMemberId(DbConnection connection, string memberId) =>
        connection.First("SELECT * FROM accounts WHERE member_id = @member", Read, ("@member", memberId));

    public static Account? ByEmailOrMemberId(DbConnection connection, string text) =>
        connection.First("SELECT * FROM accounts WHERE email = @text OR member_id = @text", Read, ("@text", text.Trim()));

    public static void SetPassword(DbConnection connection, string memberId, string password, DateTimeOffset now) => connection.Execute(
        "UPDATE accounts SET password = @password, password_set_at = @now WHERE member_id = @member",
        ("@password", password),
        ("@now", now.ToUnixTimeMilliseconds()),
        ("@member", memberId));

    private static Account Read(DbDataReader row) =>
        new(row.GetString(0), row.GetString(1), row.GetString(2), row.TextOrNull(3), row.TextOrNull(4), row.Instant(5));
}
