using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using OrderBot.Marketplace.Accounts;
using OrderBot.Marketplace.Data;

namespace OrderBot.Marketplace.Web;

/// <summary>Who is signed in at the shop: a signed cookie for 12 hours of real time, ended early by a new password.</summary>
internal sealed class SignInCookie(ShopDatabase database, ShopKey key, MarketplaceSettings settings)
{
    public const string Name = "shop";
    private static readonly TimeSpan Lasts = TimeSpan.FromHours(12);

    public void Set(HttpContext context, Account account)
    {
        var now = settings.RealTime.GetUtcNow();
        var content = string.Create(CultureInfo.InvariantCulture, $"{account.MemberId}.{now.ToUnixTimeMilliseconds()}.{(now + Lasts).ToUnixTimeMilliseconds()}");
        context.Response.Cookies.Append(Name, $"{content}.{Base64Url.EncodeToString(key.Sign(Name, content))}", Options(context, Lasts));
    }

    public static void Clear(HttpContext context) => context.Response.Cookies.Delete(Name, Options(context, null));

    /// <summary>The signed-in buyer's account; null for a guest.</summary>
    public Account? Account(HttpContext context)
    {
        if (context.Request.Cookies[Name] is not { } cookie || cookie.LastIndexOf('.') is var end && end < 0)
        {
            return null;
        }

        var content = cookie[..end];
        var given = new byte[Base64Url.GetMaxDecodedLength(cookie.Length)];
        if (!Base64Url.TryDecodeFromChars(cookie.AsSpan(end + 1), given, out var length)
            || !CryptographicOperations.FixedTimeEquals(given.AsSpan(0, length), key.Sign(Name, content)))
        {
            return null;
        }

        var parts = content.Split('.');
        var account = database.Read(connection => AccountTable.ByMemberId(connection, parts[0]));
        return Instant(parts[2]) > settings.RealTime.GetUtcNow() && account?.PasswordSetAt <= Instant(parts[1]) ? account : null;
    }

    /// <summary>How every cookie of the shop is kept from scripts and other sites.</summary>
    public static CookieOptions Options(HttpContext context, TimeSpan? lasts) => new()
    {
        HttpOnly = true,
        IsEssential = true,
        MaxAge = lasts,
        Path = "/",
        // Lax, so that a link in a mail finds the buyer signed in; a form from elsewhere still comes without it.
        SameSite = SameSiteMode.Lax,
        Secure = context.Request.IsHttps,
    };

    private static DateTimeOffset Instant(string stamp) => DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(stamp, CultureInfo.InvariantCulture));
}
