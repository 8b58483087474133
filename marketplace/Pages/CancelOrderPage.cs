using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OrderBot.Marketplace.Accounts;
using OrderBot.Marketplace.Web;
using OrderBot.Orders;

namespace OrderBot.Marketplace.Pages;

/// <summary>Behind Cancel Order: the reason, and Request Order Cancellation, under the same rules as in the chat.</summary>
internal sealed class CancelOrderPage(ShopPage page, IOrderService orders, ShopClock clock, MarketplaceSettings settings)
{
    public void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/orders/{number}/cancel", page.SignedIn(ShowAsync));
        app.MapPost("/orders/{number}/cancel", Guard.OwnPagesOnly(page.SignedIn(RequestAsync)));
    }

    private async Task ShowAsync(HttpContext context, Account account)
    {
        var number = (string)context.Request.RouteValues["number"]!;
        var order = await orders.FindAsync(account.Buyer, number, context.RequestAborted);
        if (order is null || CancellationPolicy.Decide(order, clock.GetUtcNow(), settings.Windows).Chance != CancellationChance.Possible)
        {
            // The order's own page says why there is nothing to press.
            Redirect.To(context, $"/orders/{Uri.EscapeDataString(number)}");
            return;
        }

        var speak = page.Speak(account);
        await page.AnswerAsync(context, $"Cancel order {number}", Html.Of($"""
            <h1>Cancel order {number}</h1>
            <div class="card">{OrderFacts.Of(order, speak)}</div>
            <p>{speak.Cancelling(order, new CancellationStanding(CancellationChance.Possible), settings.Windows)}</p>
            <form class="card" method="post" action="/orders/{number}/cancel">
            <input type="hidden" name="version" value="{order.Version}"><input type="hidden" name="key" value="{Guid.NewGuid().ToString("N")}">
            <label>Reason (may be left empty) <textarea name="reason" rows="3" maxlength="4000"></textarea></label>
            <div class="row"><button>Request Order Cancellation</button> <a href="/orders/{number}">Keep the order</a></div>
            </form>
            """));
    }

    private async Task RequestAsync(HttpContext context, Account account)
    {
        var number = (string)context.Request.RouteValues["number"]!;
        var form = await context.FormAsync();
        _ = long.TryParse(form["version"], out var version);
        var receipt = await orders.RequestCancellationAsync(
            account.Buyer, number, version, form["reason"].ToString().Trim(), form.Key(), context.RequestAborted);
        Redirect.To(context, OneOrderPage.Link(Uri.EscapeDataString(number), receipt, "requested"));
    }
}
