using System.Data.Common;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using OrderBot.Marketplace.Data;

namespace OrderBot.Marketplace.Accounts;

/// <summary>One-time codes: six digits, the newest of an account only, for 10 minutes of the shop's time, 5 tries and one use.</summary>
internal sealed class SignInCodes(ShopClock clock)
{
    private const int Tries = 5;
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    /// <summary>A fresh code in place of any older one. Inside the caller's transaction.</summary>
    public string New(DbConnection connection, string memberId)
    {
        var code = RandomNumberGenerator.GetInt32(1_000_000).ToString("D6", CultureInfo.InvariantCulture);
        connection.Execute(
            """
            INSERT INTO sign_in_codes (member_id, hash, expires_at, tries) VALUES (@member, @hash, @expires, 0)
            ON CONFLICT (member_id) DO UPDATE SET hash = excluded.hash, expires_at = excluded.expires_at, tries = 0
            """,
            ("@member", memberId),
            ("@hash", Hash(connection, memberId, code)),
            ("@expires", (clock.GetUtcNow() + Lifetime).ToUnixTimeMilliseconds()));
        return code;
    }

    /// <summary>Whether the code is the account's; a right one is used up, a wrong one counts. Inside the caller's transaction.</summary>
    public bool Use(DbConnection connection, string memberId, string code)
    {
        connection.Execute("UPDATE sign_in_codes SET tries = tries + 1 WHERE member_id = @member", ("@member", memberId));
        return connection.Execute(
            "DELETE FROM sign_in_codes WHERE member_id = @member AND hash = @hash AND expires_at > @now AND tries <= @tries",
            ("@member", memberId),
            ("@hash", Hash(connection, memberId, code)),
            ("@now", clock.GetUtcNow().ToUnixTimeMilliseconds()),
            ("@tries", Tries)) == 1;
    }

    /// <summary>Keyed, because six digits are soon tried through.</summary>
    private static string Hash(DbConnection connection, string memberId, string code) => Convert.ToHexString(HMACSHA256.HashData(
        Convert.FromHexString(Meta.Text(connection, "key")!),
        Encoding.UTF8.GetBytes($"code\n{memberId}\n{code}")));
}
