using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OrderBot.Marketplace.Data;
using OrderBot.Marketplace.Ordering;
using OrderBot.Marketplace.Web;
using OrderBot.Orders;

namespace OrderBot.Marketplace.Pages;

/// <summary>The supplier's desk: requests to answer, orders to ship, buyers to write to.</summary>
internal sealed class SupplierPage(ShopPage page, OrderReader reader, SupplierDesk desk, ShopDatabase database)
{
    public void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/supplier", Guard.LoopbackOnly(ShowAsync));
        app.MapPost("/supplier", Guard.LoopbackOnly(Guard.OwnPagesOnly(ActAsync)));
    }

    private Task ShowAsync(HttpContext context)
    {
        var rows = reader.ForSupplier();
        var speak = page.Speak(null);
        var requests = rows.FindAll(row => row.Order.Status == OrderStatus.CancellationRequested);
        var others = rows.FindAll(row => row.Order.Status is OrderStatus.AwaitingShipment or OrderStatus.VerifyingPayment);
        return page.AnswerAsync(context, "Supplier’s desk", Html.Of($"""
            <h1>Supplier’s desk</h1>
            {Said(context.Request.Query["said"].ToString(), Number(context.Request.Query["order"].ToString()))}
            <h2 id="requests">Requests to cancel ({requests.Count})</h2>
            {List(requests, "requests", speak)}
            <h2 id="to-ship">Awaiting shipment ({others.Count})</h2>
            {List(others, "to-ship", speak)}
            """));
    }

    private async Task ActAsync(HttpContext context)
    {
        var form = await context.FormAsync();
        var act = SupplierActs.Read(form["act"].ToString());
        var number = form["order"].ToString();
        var done = act is { } known
            && (await desk.ActAsync(number, known, form["text"].ToString(), context.RequestAborted)).Outcome == WriteOutcome.Done;
        Redirect.To(context, $"/supplier?said={(done ? "done" : "not")}&order={Uri.EscapeDataString(number)}");
    }

    private Html List(List<OrderRow> rows, string heading, Spoken speak) => rows.Count == 0
        ? Html.Of($"""<p class="quiet">None.</p>""")
        : Html.Of($"""<ul class="orders" aria-labelledby="{heading}">{Html.Each(rows, row => Row(row, speak))}</ul>""");

    private Html Row(OrderRow row, Spoken speak)
    {
        var order = row.Order;
        return Html.Of($"""
            <li class="card order" data-order="{order.Number}">
            <div><strong id="order-{order.Number}">Order {order.Number}</strong> of {row.MemberId} <span class="status">{Spoken.Status(order)}</span></div>
            {OrderFacts.Of(order, speak)}
            {OrderFacts.Messages(database.Read(connection => OrderMessages.Of(connection, order.Number)), "The buyer", "You", speak)}
            <div class="row">
            {Html.When(order.Status == OrderStatus.CancellationRequested, Html.Of($"{Button(order, "agree", "Agree", "")}{Button(order, "refuse", "Refuse", "second")}"))}
            {Html.When(order.Status != OrderStatus.VerifyingPayment, Button(order, "ship", "Ship", "second"))}
            </div>
            <form class="row" method="post" action="/supplier">
            <input type="hidden" name="order" value="{order.Number}"><input type="hidden" name="act" value="write">
            <label>Message to the buyer <input name="text" maxlength="4000" required></label> <button class="second" aria-describedby="order-{order.Number}">Write</button>
            </form>
            </li>
            """);
    }

    private static Html Button(Order order, string act, string label, string style) => Html.Of($"""
        <form method="post" action="/supplier"><input type="hidden" name="order" value="{order.Number}"><input type="hidden" name="act" value="{act}"><button class="{style}" aria-describedby="order-{order.Number}">{label}</button></form>
        """);

    private static string Number(string asked) => asked.Length <= 20 && asked.All(char.IsAsciiDigit) ? asked : "";

    private static Html Said(string said, string number) => said switch
    {
        "done" => Html.Of($"""<p class="note" role="status">Done: order {number}.</p>"""),
        "not" => Html.Of($"""<p class="note bad" role="alert">Not done: order {number} is no longer in that state.</p>"""),
        _ => Html.None,
    };
}
