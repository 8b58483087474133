using System.Net;
using OrderBot.Marketplace.Web;

namespace OrderBot.Channels.Connector;

/// <summary>Whether a request comes from this very machine, by no proxy.</summary>
public static class Loopback
{
    public static bool IsDirect(HttpContext http) =>
        !http.Request.Headers.IsForwarded() && http.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address);

    /// <summary>Not a page of another site, which may have given this machine a name of its own.</summary>
    public static bool IsOwnPage(HttpContext http)
    {
        var request = http.Request;
        var isHere = request.Host.Host is "localhost" or "[::1]" || (IPAddress.TryParse(request.Host.Host, out var address) && IPAddress.IsLoopback(address));
        return isHere
            && (request.Headers.Origin is not [{ } origin] || origin == $"{request.Scheme}://{request.Host}")
            && request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin" or "none";
    }
}
