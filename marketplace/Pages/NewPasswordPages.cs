using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OrderBot.Marketplace.Accounts;
using OrderBot.Marketplace.Web;

namespace OrderBot.Marketplace.Pages;

/// <summary>Forgot password, and the page behind the mailed link. Neither tells whether an account exists.</summary>
internal sealed class NewPasswordPages(ShopPage page, AccountMails mails, ResetTokens tokens)
{
    private const int Shortest = 8;
    private const int Longest = 128;

    public void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/forgot-password", AskAsync);
        app.MapPost("/forgot-password", Guard.OwnPagesOnly(SendAsync));
        app.MapGet("/set-password", context => ShowAsync(context, context.Request.Query["token"].ToString(), null));
        app.MapPost("/set-password", Guard.OwnPagesOnly(SetAsync));
    }

    private Task AskAsync(HttpContext context) => page.AnswerAsync(context, "Forgot password", Html.Of($"""
        <h1>Forgot password</h1>
        {Html.When(context.Request.Query.ContainsKey("sent"), Html.Of($"""<p class="note" role="status">If there is an account of that e-mail or Member ID, a mail is on its way to it. Its link sets a new password.</p>"""))}
        <form class="card" method="post" action="/forgot-password">
        <label>E-mail or Member ID <input name="login" autocomplete="username" required maxlength="200"></label>
        <div class="row"><button>Submit</button></div>
        </form>
        """));

    private async Task SendAsync(HttpContext context)
    {
        var form = await context.FormAsync();
        var login = form["login"].ToString();
        if (login.Length is > 0 and <= 200)
        {
            await mails.SendResetLinkAsync(login, $"page-{Guid.NewGuid():N}", context.Connection.RemoteIpAddress?.ToString(), context.RequestAborted);
        }

        Redirect.To(context, "/forgot-password?sent=1");
    }

    private async Task SetAsync(HttpContext context)
    {
        var form = await context.FormAsync();
        var (token, password) = (form["token"].ToString(), form["password"].ToString());
        if (password.Length is < Shortest or > Longest)
        {
            await ShowAsync(context, token, $"Please choose a password of {Shortest} to {Longest} characters.");
        }
        else if (password != form["again"].ToString())
        {
            await ShowAsync(context, token, "The two passwords differ. Please type the same one twice.");
        }
        else if (await tokens.SetPasswordAsync(token, password, context.RequestAborted))
        {
            SignInCookie.Clear(context);
            Redirect.To(context, "/set-password?done=1");
        }
        else
        {
            await ShowAsync(context, token, null);
        }
    }

    private Task ShowAsync(HttpContext context, string token, string? complaint)
    {
        if (context.Request.Query.ContainsKey("done"))
        {
            return page.AnswerAsync(context, "Password set", Html.Of($"""
                <h1>Your new password is set</h1>
                <p>You can use it from now on. <a href="/sign-in">Sign in</a></p>
                """));
        }

        if (!tokens.IsGood(token))
        {
            return page.AnswerAsync(context, "Link no longer works", Html.Of($"""
                <h1>This link no longer works</h1>
                <p>A link works once and for an hour. <a href="/forgot-password">Ask for a new one</a></p>
                """));
        }

        return page.AnswerAsync(context, "Set a new password", Html.Of($"""
            <h1>Set a new password</h1>
            {Html.When(complaint is not null, Html.Of($"""<p class="note bad" role="alert">{complaint}</p>"""))}
            <form class="card" method="post" action="/set-password">
            <input type="hidden" name="token" value="{token}">
            <label>New password <input name="password" type="password" autocomplete="new-password" minlength="{Shortest}" maxlength="{Longest}" required></label>
            <label>The same again <input name="again" type="password" autocomplete="new-password" required></label>
            <div class="row"><button>Set password</button></div>
            </form>
            """));
    }
}
