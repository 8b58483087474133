using System.Buffers.Text;
using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using OrderBot.Marketplace.Data;

namespace OrderBot.Marketplace.Accounts;

/// <summary>Leave to set a new password: 256 random bits, hashed at rest, good for one use within an hour of real time.</summary>
internal sealed class ResetTokens(ShopDatabase database, MarketplaceSettings settings)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    /// <summary>The page that sets a new password, with a fresh token. Inside the caller's transaction.</summary>
    public string Link(DbConnection connection, string memberId)
    {
        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        connection.Execute("DELETE FROM reset_tokens WHERE expires_at <= @now", ("@now", Now.ToUnixTimeMilliseconds()));
        connection.Execute(
            "INSERT INTO reset_tokens VALUES (@hash, @member, @expires)",
            ("@hash", Hash(token)),
            ("@member", memberId),
            ("@expires", (Now + Lifetime).ToUnixTimeMilliseconds()));
        return $"{settings.BaseUrl()}/set-password?token={token}";
    }

    public bool IsGood(string token) => database.Read(connection => Owner(connection, token) is not null);

    /// <summary>Sets the password and ends this and every other token of the account; false when the token is no good.</summary>
    public Task<bool> SetPasswordAsync(string token, string password, CancellationToken cancellationToken)
    {
        var hash = PasswordHash.Of(password);
        return database.WriteAsync(
            connection =>
            {
                if (Owner(connection, token) is not { } member)
                {
                    return false;
                }

                connection.Execute("DELETE FROM reset_tokens WHERE member_id = @member", ("@member", member));
                AccountTable.SetPassword(connection, member, hash, Now);
                return true;
            },
            cancellationToken);
    }

    private DateTimeOffset Now => settings.RealTime.GetUtcNow();

    private string? Owner(DbConnection connection, string token) => connection.Text(
        "SELECT member_id FROM reset_tokens WHERE hash = @hash AND expires_at > @now",
        ("@hash", Hash(token)),
        ("@now", Now.ToUnixTimeMilliseconds()));

    private static string Hash(string token) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
