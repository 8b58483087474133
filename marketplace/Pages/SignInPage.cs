using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OrderBot.Marketplace.Accounts;
using OrderBot.Marketplace.Demo;
using OrderBot.Marketplace.Web;

namespace OrderBot.Marketplace.Pages;

/// <summary>Signing in with a password, and out.</summary>
internal sealed class SignInPage(ShopPage page, PasswordSignIn passwords, SignInCookie cookie)
{
    public void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/sign-in", context => ShowAsync(context, context.Request.Query["next"].ToString(), "", failed: false));
        app.MapPost("/sign-in", Guard.OwnPagesOnly(SignInAsync));
        app.MapPost("/sign-out", Guard.OwnPagesOnly(SignOutAsync));
    }

    private async Task SignInAsync(HttpContext context)
    {
        var form = await context.FormAsync();
        var (login, next) = (form["login"].ToString(), form["next"].ToString());
        var address = context.Connection.RemoteIpAddress?.ToString() ?? "";
        if (await passwords.TryAsync(login, form["password"].ToString(), address, context.RequestAborted) is { } account)
        {
            cookie.Set(context, account);
            Redirect.To(context, Redirect.Own(next, "/orders"));
            return;
        }

        await ShowAsync(context, next, login, failed: true);
    }

    private async Task SignOutAsync(HttpContext context)
    {
        await cookie.EndAsync(context);
        Redirect.To(context, "/");
    }

    private Task ShowAsync(HttpContext context, string next, string login, bool failed) => page.AnswerAsync(
        context,
        "Sign in",
        Html.Of($"""
            <h1>Sign in</h1>
            {Html.When(failed, Html.Of($"""<p class="note bad" role="alert">That did not work. Please look at what you typed, or choose Forgot password.</p>"""))}
            <form class="card" method="post" action="/sign-in">
            <input type="hidden" name="next" value="{next}">
            <label>E-mail or Member ID <input name="login" value="{login}" autocomplete="username" required></label>
            <label>Password <input name="password" type="password" autocomplete="current-password" required></label>
            <div class="row"><button>Sign in</button> <a href="/forgot-password">Forgot password</a></div>
            </form>
            <p class="quiet">The demo’s buyers are buyer1@example.com (MB100001) and buyer2@example.com (MB100002); their password is <code>{DemoShop.Password}</code>.</p>
            """),
        failed ? StatusCodes.Status401Unauthorized : StatusCodes.Status200OK);
}
