using Microsoft.AspNetCore.Http;

namespace OrderBot.Marketplace.Web;

/// <summary>What every answer of the shop tells the browser: to guess no type, to tell nobody the address, to show it in no frame.</summary>
internal static class PageHeaders
{
    public static RequestDelegate Sent(RequestDelegate next) => context =>
    {
        // At the last moment: an answer that went wrong is cleared and begun anew.
        context.Response.OnStarting(Send, context.Response);
        return next(context);
    };

    private static Task Send(object response)
    {
        var headers = ((HttpResponse)response).Headers;
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = "frame-ancestors 'none'; object-src 'none'; base-uri 'self'";
        // Not "no-referrer": with that, browsers hide a form's origin, which the guard asks for.
        headers["Referrer-Policy"] = "same-origin";
        return Task.CompletedTask;
    }
}
