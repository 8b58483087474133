using Microsoft.AspNetCore.Http;
using OrderBot.Marketplace.Accounts;
using OrderBot.Marketplace.Web;

namespace OrderBot.Marketplace.Pages;

/// <summary>What all pages of the shop share: head, navigation, the chat button, and who is looking.</summary>
internal sealed class ShopPage(SignInCookie cookie, MarketplaceSettings settings)
{
    public const string ShopName = "Parcel & Pine";

    public Account? Visitor(HttpContext context) => cookie.Account(context);

    public Spoken Speak(Account? account) => new(account, settings);

    /// <summary>For pages of a signed-in buyer: shows who is not where to sign in, and comes back after.</summary>
    public RequestDelegate SignedIn(Func<HttpContext, Account, Task> next) => context =>
    {
        if (Visitor(context) is { } account)
        {
            return next(context, account);
        }

        var back = HttpMethods.IsGet(context.Request.Method) ? context.Request.Path + context.Request.QueryString : "/orders";
        Redirect.To(context, $"/sign-in?next={Uri.EscapeDataString(back)}");
        return Task.CompletedTask;
    };

    public Task AnswerAsync(HttpContext context, string title, Html body, int status = StatusCodes.Status200OK)
    {
        var response = context.Response;
        response.StatusCode = status;
        response.ContentType = "text/html; charset=utf-8";
        response.Headers.CacheControl = "no-store";
        return response.WriteAsync(Whole(title, body, Visitor(context), PageNonce.Of(context)).Text, context.RequestAborted);
    }

    public Task NotFoundAsync(HttpContext context, string words) =>
        AnswerAsync(context, "Not found", Html.Of($"<h1>Not found</h1><p>{words}</p>"), StatusCodes.Status404NotFound);

    private static Html Whole(string title, Html body, Account? visitor, string nonce) => Html.Of($"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>{title} – {ShopName}</title>
        <link rel="icon" href="data:,">
        <link rel="stylesheet" href="/shop.css">
        <script src="/widget/chat-now.js" data-token-url="/chat/token" defer nonce="{nonce}"></script>
        </head>
        <body>
        <a class="skip" href="#main">Skip to content</a>
        <header class="top">
        <a class="brand" href="/">{ShopName}</a>
        <nav aria-label="Shop"><a href="/orders">My Orders</a>{SignedInAs(visitor)}</nav>
        </header>
        <main id="main">
        {body}
        </main>
        <footer>A demo shop: <a href="/supplier">Supplier’s desk</a> · <a href="/desk">Support desk</a> · <a href="/mail">Mail that was sent</a></footer>
        </body>
        </html>

        """);

    private static Html SignedInAs(Account? visitor) => visitor is null
        ? Html.Of($"""<a href="/sign-in">Sign in</a>""")
        : Html.Of($"""<span class="who">{visitor.Name}</span><form method="post" action="/sign-out"><button class="plain">Sign out</button></form>""");
}
