using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OrderBot.Marketplace.Accounts;
using OrderBot.Marketplace.Data;
using OrderBot.Marketplace.Ordering;
using OrderBot.Marketplace.Web;
using OrderBot.Orders;

namespace OrderBot.Marketplace.Pages;

/// <summary>One order: what it is, where it stands, and what its buyer can do.</summary>
internal sealed class OneOrderPage(ShopPage page, IOrderService orders, ShopDatabase database, ShopClock clock, MarketplaceSettings settings)
{
    public void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/orders/{number}", page.SignedIn(ShowAsync));
        app.MapPost("/orders/{number}/message", Guard.OwnPagesOnly(page.SignedIn(WriteAsync)));
        app.MapPost("/orders/{number}/withdraw", Guard.OwnPagesOnly(page.SignedIn(WithdrawAsync)));
    }

    public static Html CancelButton(Order order) => Html.Of(
        $"""<form method="get" action="/orders/{order.Number}/cancel"><button aria-describedby="order-{order.Number}">Cancel Order</button></form>""");

    /// <summary>What the page says about a write, by the outcome in its address.</summary>
    public static string Link(string number, OrderReceipt receipt, string done) =>
        $"/orders/{number}?said={(receipt.Outcome == WriteOutcome.Done ? done : "changed")}";

    private async Task ShowAsync(HttpContext context, Account account)
    {
        if (await orders.FindAsync(account.Buyer, Number(context), context.RequestAborted) is not { } order)
        {
            await page.NotFoundAsync(context, "There is no such order in your account.");
            return;
        }

        var standing = CancellationPolicy.Decide(order, clock.GetUtcNow(), settings.Windows);
        var speak = page.Speak(account);
        await page.AnswerAsync(context, $"Order {order.Number}", Html.Of($"""
            <h1 id="order-{order.Number}">Order {order.Number}</h1>
            {Said(context.Request.Query["said"].ToString())}
            <div class="card">
            <p><span class="status">{Spoken.Status(order)}</span></p>
            {OrderFacts.Of(order, speak)}
            </div>
            <h2>Cancelling</h2>
            <p>{speak.Cancelling(order, standing, settings.Windows)}</p>
            {Html.When(standing.Chance == CancellationChance.Possible, CancelButton(order))}
            {Html.When(standing.Chance == CancellationChance.AlreadyRequested, WithdrawButton(order))}
            <h2>Messages with {order.Supplier}</h2>
            {OrderFacts.Messages(database.Read(connection => OrderMessages.Of(connection, order.Number)), "You", order.Supplier, speak)}
            <form class="card" method="post" action="/orders/{order.Number}/message">
            <input type="hidden" name="key" value="{Guid.NewGuid().ToString("N")}">
            <label>Message to the supplier <textarea name="text" rows="3" maxlength="4000" required></textarea></label>
            <div class="row"><button>Contact Now</button></div>
            </form>
            <p><a href="/orders">Back to My Orders</a></p>
            """));
    }

    private async Task WriteAsync(HttpContext context, Account account)
    {
        var form = await context.FormAsync();
        var receipt = await orders.WriteToSupplierAsync(account.Buyer, Number(context), form["text"].ToString(), form.Key(), context.RequestAborted);
        Redirect.To(context, Link(Number(context), receipt, "sent"));
    }

    private async Task WithdrawAsync(HttpContext context, Account account)
    {
        var form = await context.FormAsync();
        _ = long.TryParse(form["version"], out var version);
        var receipt = await orders.WithdrawRequestAsync(account.Buyer, Number(context), version, form.Key(), context.RequestAborted);
        Redirect.To(context, Link(Number(context), receipt, "withdrawn"));
    }

    private static Html WithdrawButton(Order order) => Html.Of($"""
        <form method="post" action="/orders/{order.Number}/withdraw">
        <input type="hidden" name="version" value="{order.Version}"><input type="hidden" name="key" value="{Guid.NewGuid().ToString("N")}">
        <button class="second">Withdraw the request</button>
        </form>
        """);

    private static Html Said(string said) => said switch
    {
        "requested" => Note("Your request is sent. The supplier has to agree; until then the order is not cancelled."),
        "withdrawn" => Note("Your request is withdrawn. The order goes on."),
        "sent" => Note("Your message is sent to the supplier."),
        "changed" => Note("Nothing was changed: the order is no longer as the page showed it. Please look again."),
        _ => Html.None,
    };

    private static Html Note(string words) => Html.Of($"""<p class="note" role="status">{words}</p>""");

    private static string Number(HttpContext context) => (string)context.Request.RouteValues["number"]!;
}
