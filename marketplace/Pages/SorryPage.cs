using Microsoft.AspNetCore.Http;
using OrderBot.Marketplace.Web;
using OrderBot.Orders;

namespace OrderBot.Marketplace.Pages;

/// <summary>What a visitor reads when a form cannot be read or the shop's data not be reached: kind words, and whether to look before trying again.</summary>
internal static class SorryPage
{
    public static RequestDelegate Otherwise(RequestDelegate page) => async context =>
    {
        if (await context.RefusedFormAsync() is { } status)
        {
            await AnswerAsync(context, status, "What was sent cannot be read. Nothing was changed. Please go back and try again with less.");
            return;
        }

        try
        {
            await page(context);
        }
        catch (OrderServiceException failure) when (!context.Response.HasStarted)
        {
            context.Response.Clear();
            context.Response.Headers.RetryAfter = "5";
            var next = failure.MaybeDone
                ? "We do not know yet whether it was done. Please look at your orders before you try again."
                : "Nothing was changed. Please try again in a moment.";
            await AnswerAsync(context, StatusCodes.Status503ServiceUnavailable, $"The shop cannot be reached just now. {next}");
        }
    };

    private static Task AnswerAsync(HttpContext context, int status, string words)
    {
        if (!context.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.Ordinal))
        {
            return ProblemJson.AnswerAsync(context, status, words);
        }

        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        // Without navigation or name: who is looking is not known either.
        return context.Response.WriteAsync(
            Html.Of($"""
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>Just a moment – {ShopPage.ShopName}</title>
                <link rel="stylesheet" href="/shop.css">
                </head>
                <body>
                <main id="main">
                <h1>Just a moment</h1>
                <p>{words}</p>
                <p><a href="/orders">My Orders</a></p>
                </main>
                </body>
                </html>

                """).Text,
            context.RequestAborted);
    }
}
