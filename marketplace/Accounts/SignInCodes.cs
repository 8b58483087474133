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
    private const string Right = "right";
    private const string Wrong = "wrong";
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

    /// <summary>
    /// Whether the code is the account's; a right one is used up, a wrong one counts. Asked once more under the same key, while a code
    /// lives, it says the same and does neither. Inside the caller's transaction.
    /// </summary>
    /// <param name="memberId">Nobody's too: the same is read and written for an account that does not exist.</param>
    public bool Use(DbConnection connection, string memberId, string code, string key)
    {
        var (hash, now) = (Hash(connection, memberId, code), clock.GetUtcNow());
        if (Answered(connection, memberId, key, hash, now) is { } before)
        {
            return before == Right;
        }

        connection.Execute("UPDATE sign_in_codes SET tries = tries + 1 WHERE member_id = @member", ("@member", memberId));
        var isRight = connection.Execute(
            "DELETE FROM sign_in_codes WHERE member_id = @member AND hash = @hash AND expires_at > @now AND tries <= @tries",
            ("@member", memberId),
            ("@hash", hash),
            ("@now", now.ToUnixTimeMilliseconds()),
            ("@tries", Tries)) == 1;
        Keep(connection, memberId, key, hash, isRight ? Right : Wrong, now);
        return isRight;
    }

    /// <summary>What a check was answered; null for a new one. Another code's answer under the same key is none.</summary>
    private static string? Answered(DbConnection connection, string memberId, string key, string hash, DateTimeOffset now) => connection.Text(
        "SELECT answer FROM sign_in_checks WHERE member_id = @member AND key = @key AND hash = @hash AND expires_at > @now",
        ("@member", memberId),
        ("@key", key),
        ("@hash", hash),
        ("@now", now.ToUnixTimeMilliseconds()));

    private static void Keep(DbConnection connection, string memberId, string key, string hash, string answer, DateTimeOffset now) => connection.Execute(
        """
        INSERT INTO sign_in_checks (member_id, key, hash, answer, expires_at) VALUES (@member, @key, @hash, @answer, @expires)
        ON CONFLICT (member_id, key, hash) DO UPDATE SET answer = excluded.answer, expires_at = excluded.expires_at
        """,
        ("@member", memberId),
        ("@key", key),
        ("@hash", hash),
        ("@answer", answer),
        ("@expires", (now + Lifetime).ToUnixTimeMilliseconds()));

    /// <summary>Keyed, because six digits are soon tried through.</summary>
    private static string Hash(DbConnection connection, string memberId, string code) => Convert.ToHexString(HMACSHA256.HashData(
        Convert.FromHexString(Meta.Text(connection, "key")!),
        Encoding.UTF8.GetBytes($"code\n{memberId}\n{code}")));
}
