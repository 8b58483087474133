using System.Net;
using Microsoft.AspNetCore.Http;

namespace OrderBot.Marketplace.Web;

/// <summary>Who may come in: a form only from our own pages, the demo's doors only from this machine.</summary>
internal static class Guard
{
    /// <summary>Refuses what another site's page sends in a visitor's name.</summary>
    public static RequestDelegate OwnPagesOnly(RequestDelegate next) => context => IsForeign(context.Request)
        ? ProblemJson.AnswerAsync(context, StatusCodes.Status403Forbidden, "This must be sent from the shop's own pages.")
        : next(context);

    /// <summary>Refuses everybody but this machine, also when somebody passes the call on or a name is bent to loopback.</summary>
    public static RequestDelegate LoopbackOnly(RequestDelegate next) => context => IsLocal(context)
        ? next(context)
        : ProblemJson.AnswerAsync(context, StatusCodes.Status403Forbidden, "This page of the demo opens only on the machine that runs it.");

    private static bool IsForeign(HttpRequest request)
    {
        if (request.Headers["Sec-Fetch-Site"].ToString() is "cross-site" or "same-site")
        {
            return true;
        }

        var origin = request.Headers.Origin.ToString();
        return origin.Length > 0
            && !(Uri.TryCreate(origin, UriKind.Absolute, out var from) && from.Authority.Equals(request.Host.Value, StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsLocal(HttpContext context)
    {
        var host = context.Request.Host.Host;
        return context.Connection.RemoteIpAddress is { } remote && IPAddress.IsLoopback(remote)
            && (host is "localhost" || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address)))
            && !context.Request.Headers.IsForwarded();
    }
}
