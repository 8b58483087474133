using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using OrderBot.Marketplace.Accounts;
using OrderBot.Marketplace.Data;

namespace OrderBot.Marketplace.Web;

/// <summary>Who is signed in at the shop: a signed cookie for 12 hours of real time, ended early by signing out or a new password.</summary>
internal sealed class SignInCookie(ShopDatabase database, ShopKey key, MarketplaceSettings settings)
{
    public const string Name = "shop";
    private static readonly TimeSpan Lasts = TimeSpan.FromHours(12);

    public void Set(HttpContext context, Account account)
    {
        var now = settings.RealTime.GetUtcNow();
        var content = string.Create(CultureInfo.InvariantCulture, $"{account.MemberId}.{now.ToUnixTimeMilliseconds()}.{(now + Lasts).ToUnixTimeMilliseconds()}.{RandomNumberGenerator.GetHexString(16, lowercase: true)}");
        context.Response.Cookies.Append(Name, $"{content}.{Signature(content)}", Options(context, Lasts));
    }

    public static void Clear(HttpContext context) => context.Response.Cookies.Delete(Name, Options(context, null));

    /// <summary>Ends this sign-in everywhere: a copy of its cookie signs nobody in any more.</summary>
    public async Task EndAsync(HttpContext context)
    {
        if (Content(context) is { } content)
        {
            await database.WriteAsync(connection => SignOuts.Keep(connection, content, Instant(content.Split('.')[2])), context.RequestAborted);
        }

        Clear(context);
    }

    /// <summary>The signed-in buyer's account; null for a guest.</summary>
    public Account? Account(HttpContext context)
    {
        if (Content(context) is not { } content)
        {
            return null;
        }

        var parts = content.Split('.');
        if (Instant(parts[2]) <= settings.RealTime.GetUtcNow())
        {
            return null;
        }

        var account = database.Read(connection => SignOuts.Has(connection, content) ? null : AccountTable.ByMemberId(connection, parts[0]));
        return account?.PasswordSetAt <= Instant(parts[1]) ? account : null;
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

    /// <summary>What the visitor's cookie says; null unless we have signed it. Compared as text: what is no signature needs no decoding.</summary>
    private string? Content(HttpContext context) =>
        context.Request.Cookies[Name] is { } cookie && cookie.LastIndexOf('.') is >= 0 and var end
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(cookie[(end + 1)..]), Encoding.ASCII.GetBytes(Signature(cookie[..end])))
            ? cookie[..end]
            : null;

    private string Signature(string content) => Base64Url.EncodeToString(key.Sign(Name, content));

    private static DateTimeOffset Instant(string stamp) => DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(stamp, CultureInfo.InvariantCulture));
}
