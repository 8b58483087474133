using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using OrderBot.Channels.Connector;

namespace OrderBot.SupportDesk;

/// <summary>Lets people at the desk in: by the desk's key, or in the demo from this very machine. A form counts only with the token of its own page.</summary>
public sealed class DeskEntrance(DeskSettings settings, TimeProvider realTime)
{
    private const string Cookie = "desk";
    private const string ThisMachine = "this machine";
    private static readonly TimeSpan Lasts = TimeSpan.FromHours(12);
    private readonly byte[] seal = SHA256.HashData(Encoding.UTF8.GetBytes($"desk\n{settings.Key}\n{settings.Seal}"));

    public bool NeedsKey => settings.Key is not null;

    /// <summary>Whether anybody can sit at the desk at all from where this request comes.</summary>
    public bool IsOpen(HttpContext http) => NeedsKey || (settings.IsDemo && Loopback.IsDirect(http));

    public bool IsIn(HttpContext http) => NeedsKey ? IsGood(http.Request.Cookies[Cookie]) : IsOpen(http);

    /// <summary>True when the key is right; then the browser is let in for a day's work.</summary>
    public bool TryKey(HttpContext http, string key)
    {
        if (settings.Key is not { } right || !CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(key)), SHA256.HashData(Encoding.UTF8.GetBytes(right))))
        {
            return false;
        }

        var until = (realTime.GetUtcNow() + Lasts).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var nonce = RandomNumberGenerator.GetHexString(16);
        http.Response.Cookies.Append(Cookie, $"{until}.{nonce}.{Sealed($"in {until} {nonce}")}", Options(http));
        return true;
    }

    public static void Leave(HttpContext http) => http.Response.Cookies.Delete(Cookie, Options(http));

    /// <summary>What a form of this browser's page carries.</summary>
    public string FormToken(HttpContext http) => Sealed("form " + (NeedsKey ? http.Request.Cookies[Cookie] : ThisMachine));

    /// <summary>Whether a form was sent from a page of ours that this browser was shown.</summary>
    public bool IsOwnForm(HttpContext http, string? token) =>
        http.Request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin" or "none"
        && (http.Request.Headers.Origin is not [{ } origin] || (Uri.TryCreate(origin, UriKind.Absolute, out var page) && page.Authority == http.Request.Host.Value))
        && (NeedsKey || Loopback.IsOwnPage(http))
        && IsSame(token ?? "", FormToken(http));

    private bool IsGood(string? cookie) =>
        cookie?.Split('.') is [var until, var nonce, var mark]
        && IsSame(mark, Sealed($"in {until} {nonce}"))
        && long.TryParse(until, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
        && seconds > realTime.GetUtcNow().ToUnixTimeSeconds();

    private string Sealed(string text) => Convert.ToHexStringLower(HMACSHA256.HashData(seal, Encoding.UTF8.GetBytes(text)));

    private static bool IsSame(string one, string other) => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(one), Encoding.UTF8.GetBytes(other));

    private static CookieOptions Options(HttpContext http) => new()
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Strict,
        Secure = http.Request.IsHttps,
        Path = "/desk",
        MaxAge = Lasts,
    };
}
