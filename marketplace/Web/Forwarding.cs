using System.Collections.Frozen;
using Microsoft.AspNetCore.Http;

namespace OrderBot.Marketplace.Web;

/// <summary>Tells a request that somebody has passed on, or says to have: what comes through a proxy does not come from this machine.</summary>
public static class Forwarding
{
    private static readonly FrozenSet<string> Names = FrozenSet.ToFrozenSet(
        ["Forwarded", "Via", "X-Real-IP", "X-Client-IP", "CF-Connecting-IP", "True-Client-IP"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Also when ASP.NET has believed the proxy: it keeps what stood there before in X-Original-….</summary>
    public static bool IsForwarded(this IHeaderDictionary headers)
    {
        foreach (var (name, _) in headers)
        {
            if (name.StartsWith("X-Forwarded-", StringComparison.OrdinalIgnoreCase) || name.StartsWith("X-Original-", StringComparison.OrdinalIgnoreCase) || Names.Contains(name))
            {
                return true;
            }
        }

        return false;
    }
}
