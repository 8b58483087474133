using System.Net;

namespace OrderBot.Channels.Connector;

/// <summary>Whether a request comes from this very machine, by no proxy.</summary>
public static class Loopback
{
    public static bool IsDirect(HttpContext http)
    {
        foreach (var header in http.Request.Headers)
        {
            if (header.Key.StartsWith("X-Forwarded-", StringComparison.OrdinalIgnoreCase)
                || header.Key.Equals("Forwarded", StringComparison.OrdinalIgnoreCase)
                || header.Key.Equals("X-Real-IP", StringComparison.OrdinalIgnoreCase)
                || header.Key.Equals("X-Original-Host", StringComparison.OrdinalIgnoreCase)
                || header.Key.Equals("X-Client-IP", StringComparison.OrdinalIgnoreCase)
                || header.Key.Equals("CF-Connecting-IP", StringComparison.OrdinalIgnoreCase)
                || header.Key.Equals("True-Client-IP", StringComparison.OrdinalIgnoreCase)
                || header.Key.Equals("Via", StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return http.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address);
    }

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
