using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OrderBot.Marketplace.Accounts;
using OrderBot.Orders;

namespace OrderBot.Marketplace.Pages;

/// <summary>My Orders: tabs with counts, twenty orders a page.</summary>
internal sealed class MyOrdersPage(ShopPage page, IOrderService orders, ShopClock clock, MarketplaceSettings settings)
{
    private const int Size = 20;
    private static readonly OrderTab[] Tabs = Enum.GetValues<OrderTab>();

    public void Map(IEndpointRouteBuilder app) => app.MapGet("/orders", page.SignedIn(ShowAsync));

    private async Task ShowAsync(HttpContext context, Account account)
    {
        var query = context.Request.Query;
        var tab = Array.Find(Tabs, tab => Link(tab) == query["tab"].ToString());
        var cursor = query["after"].ToString() is { Length: > 0 } after ? after : null;
        var found = await orders.ListAsync(account.Buyer, tab, cursor, Size, context.RequestAborted);
        var speak = page.Speak(account);
        var now = clock.GetUtcNow();
        await page.AnswerAsync(context, "My Orders", Html.Of($"""
            <h1>My Orders</h1>
            <nav class="tabs" aria-label="Orders by status">{Html.Each(Tabs, one => TabLink(one, one == tab, found.Counts[one]))}</nav>
            {Html.When(found.Orders.Count == 0, Html.Of($"<p>No orders here.</p>"))}
            <ul class="orders">
            {Html.Each(found.Orders, order => Row(order, speak, CancellationPolicy.Decide(order, now, settings.Windows).Chance))}
            </ul>
            {(found.Next is { } next ? Html.Of($"""<p><a href="/orders?tab={Link(tab)}&amp;after={next}">Older orders</a></p>""") : Html.None)}
            """));
    }

    private static Html TabLink(OrderTab tab, bool current, int count) => Html.Of(
        $"""<a href="/orders?tab={Link(tab)}"{(current ? new Html(" aria-current=\"page\"") : Html.None)}>{Spoken.Tab(tab)} <span class="count">{count}</span></a>""");

    private static Html Row(Order order, Spoken speak, CancellationChance chance) => Html.Of($"""
        <li class="card order" data-order="{order.Number}">
        <div><a id="order-{order.Number}" href="/orders/{order.Number}"><strong>Order {order.Number}</strong></a> <span class="status">{Spoken.Status(order)}</span></div>
        <div>{string.Join(", ", order.Items.Select(item => item.Quantity == 1 ? item.Name : $"{item.Quantity} × {item.Name}"))} · {Spoken.Price(order.Total)}</div>
        <div class="quiet">{order.Supplier} · placed {speak.When(order.PlacedAt)}</div>
        {Html.When(chance == CancellationChance.Possible, OneOrderPage.CancelButton(order))}
        </li>
        """);

    private static string Link(OrderTab tab) => tab switch
    {
        OrderTab.All => "all",
        OrderTab.AwaitingPayment => "awaiting-payment",
        OrderTab.AwaitingShipment => "awaiting-shipment",
        OrderTab.AwaitingDelivery => "awaiting-delivery",
        OrderTab.Completed => "completed",
        _ => "cancelled",
    };
}
