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
                || header.Key.Equals("Via", StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return http.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address);
    }
}
