using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OrderBot.Marketplace.Accounts;
using OrderBot.Marketplace.Data;
using OrderBot.Marketplace.Web;

namespace OrderBot.Marketplace.Pages;

/// <summary>The mail that was sent, newest first: the demo's stand-in for the buyers' mailboxes.</summary>
internal sealed partial class MailPage(ShopPage page, Mailbox mailbox)
{
    public void Map(IEndpointRouteBuilder app) => app.MapGet("/mail", Guard.LoopbackOnly(ShowAsync));

    private Task ShowAsync(HttpContext context)
    {
        var mails = mailbox.Sent();
        if (context.Request.Query["format"] == "json")
        {
            context.Response.Headers.CacheControl = "no-store";
            return context.Response.WriteAsJsonAsync(mails, ShopJson.Default.ListMail, cancellationToken: context.RequestAborted);
        }

        var speak = page.Speak(null);
        return page.AnswerAsync(context, "Mail", Html.Of($"""
            <h1>Mail that was sent</h1>
            {Html.When(mails.Count == 0, Html.Of($"<p>None yet.</p>"))}
            {Html.Each(mails, mail => Html.Of($"""
            <article class="card mail"><h2>{mail.Subject}</h2><p class="quiet">To {mail.To}, {speak.When(mail.SentAt)}</p><pre>{Linked(mail.Text)}</pre></article>
            """))}
            """));
    }

    private static Html Linked(string text) => Html.Each(
        Address().Split(text),
        piece => Address().IsMatch(piece) ? Html.Of($"""<a href="{piece}">{piece}</a>""") : Html.Of($"{piece}"));

    [GeneratedRegex(@"(https?://[^\s<>""]+)")]
    private static partial Regex Address();
}
