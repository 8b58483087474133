using Microsoft.AspNetCore.Http;

namespace OrderBot.Marketplace.Pages;

/// <summary>The one stylesheet of the shop's pages.</summary>
internal static class Stylesheet
{
    private static readonly byte[] Css = Load();

    public static Task AnswerAsync(HttpContext context)
    {
        context.Response.ContentType = "text/css; charset=utf-8";
        context.Response.Headers.CacheControl = "public, max-age=300";
        return context.Response.Body.WriteAsync(Css, context.RequestAborted).AsTask();
    }

    private static byte[] Load()
    {
        using var stream = typeof(Stylesheet).Assembly.GetManifestResourceStream("shop.css")!;
        var css = new byte[stream.Length];
        stream.ReadExactly(css);
        return css;
    }
}
