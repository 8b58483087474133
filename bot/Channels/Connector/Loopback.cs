using System.Net;
using OrderBot.Marketplace.Web;

namespace OrderBot.Channels.Connector;

/// <summary>Whether a request comes from this very machine, by no proxy.</summary>
public static class Loopback
{
    /// <summary>What stood in Host when it last was this machine's: reading an address takes longer than knowing it again.</summary>
    private static string? known;

    public static bool IsDirect(HttpContext http) =>
        !http.Request.Headers.IsForwarded() && http.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address);

    /// <summary>Not a page of another site, which may have given this machine a name of its own.</summary>
    public static bool IsOwnPage(HttpContext http)
    {
        var request = http.Request;
        return IsHere(request.Host)
            && (request.Headers.Origin is not [{ } origin] || origin == $"{request.Scheme}://{request.Host}")
            && request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin" or "none";
    }

    private static bool IsHere(HostString host)
    {
        if (host.HasValue && host.Value == known)
        {
            return true;
        }

        var isHere = host.Host is "localhost" or "[::1]" || (IPAddress.TryParse(host.Host, out var address) && IPAddress.IsLoopback(address));
        known = isHere ? host.Value : known;
        return isHere;
    }
}
