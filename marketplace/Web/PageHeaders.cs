using Microsoft.AspNetCore.Http;

namespace OrderBot.Marketplace.Web;

/// <summary>What every answer of the shop tells the browser: to guess no type, to tell nobody the address, to show it in no frame, to run and load only what is the shop's own.</summary>
internal static class PageHeaders
{
    public static RequestDelegate Sent(RequestDelegate next) => context =>
    {
        // At the last moment: an answer that went wrong is cleared and begun anew.
        context.Response.OnStarting(Send, context);
        return next(context);
    };

    private static Task Send(object state)
    {
        var context = (HttpContext)state;
        var headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = Policy(PageNonce.Of(context));
        // Not "no-referrer": with that, browsers hide a form's origin, which the guard asks for.
        headers["Referrer-Policy"] = "same-origin";
        return Task.CompletedTask;
    }

    /// <summary>What Web Chat needs is here and no more: styles by the nonce, pictures and sound of data and blobs, workers of blobs.</summary>
    private static string Policy(string nonce) =>
        $"default-src 'none'; script-src 'nonce-{nonce}' 'strict-dynamic' 'self'; style-src 'self' 'nonce-{nonce}'; img-src 'self' data: blob:; "
        + "media-src 'self' data: blob:; font-src 'self' data:; connect-src 'self' blob:; worker-src blob:; form-action 'self'; "
        + "frame-ancestors 'none'; base-uri 'none'; object-src 'none'";
}
