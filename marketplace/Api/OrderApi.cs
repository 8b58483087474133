using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OrderBot.Marketplace.Ordering;
using OrderBot.Marketplace.Web;
using OrderBot.Orders;
using OrderBot.Orders.Http;

namespace OrderBot.Marketplace.Api;

/// <summary>The shop's orders by openapi.yaml.</summary>
internal sealed class OrderApi(IOrderService orders)
{
    private const int MostOrders = 100;
    private const int MostEvents = 500;
    private const double LongestWait = 30;

    public void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/buyers/{memberId}/orders", ListAsync);
        api.MapGet("/buyers/{memberId}/orders/search", SearchAsync);
        api.MapGet("/buyers/{memberId}/orders/{number}", FindAsync);
        api.MapPost("/buyers/{memberId}/orders/{number}/cancellation-request", RequestAsync);
        api.MapDelete("/buyers/{memberId}/orders/{number}/cancellation-request", (RequestDelegate)WithdrawAsync);
        api.MapPost("/buyers/{memberId}/orders/{number}/messages", WriteAsync);
        api.MapGet("/buyers/{memberId}/events", context => FollowAsync(context, context.Buyer()));
        api.MapGet("/events", context => FollowAsync(context, null));
    }

    private async Task ListAsync(HttpContext context)
    {
        var tab = context.Text("tab") is { } name ? Names.TryRead<OrderTab>(name) : OrderTab.All;
        if (tab is null || context.Count("size", MostOrders, otherwise: 20) is not { } size)
        {
            await context.MalformedAsync("tab is one of My Orders' tabs; size is 1 to 100.");
            return;
        }

        var page = await orders.ListAsync(context.Buyer(), tab.Value, context.Text("cursor"), size, context.RequestAborted);
        await context.AnswerAsync(new PageAnswer(page.Orders, page.Counts, page.Next), OrdersJson.Default.PageAnswer);
    }

    private async Task SearchAsync(HttpContext context)
    {
        var (digits, item) = (context.Text("lastDigits"), context.Text("item"));
        if (digits is null == item is null || digits is { Length: < 3 } || digits?.All(char.IsAsciiDigit) == false)
        {
            await context.MalformedAsync("Either lastDigits, 3 digits or more, or item.");
            return;
        }

        var found = digits is not null
            ? await orders.FindByLastDigitsAsync(context.Buyer(), digits, context.RequestAborted)
            : await orders.FindByItemAsync(context.Buyer(), item!, context.RequestAborted);
        await context.AnswerAsync(new OrdersFound(found), OrdersJson.Default.OrdersFound);
    }

    private async Task FindAsync(HttpContext context)
    {
        var order = await orders.FindAsync(context.Buyer(), context.Number(), context.RequestAborted);
        await (order is null ? context.NoneAsync("The buyer has no such order.") : context.OrderAsync(order));
    }

    private async Task RequestAsync(HttpContext context)
    {
        if (await JsonBody.ReadAsync(context.Request, OrdersJson.Default.CancellationAsk) is not { } ask)
        {
            await context.MalformedAsync("The body has a reason, which may be empty.");
            return;
        }

        await OnVersionAsync(context, (version, key) =>
            orders.RequestCancellationAsync(context.Buyer(), context.Number(), version, ask.Reason, key, context.RequestAborted));
    }

    private Task WithdrawAsync(HttpContext context) => OnVersionAsync(context, (version, key) =>
        orders.WithdrawRequestAsync(context.Buyer(), context.Number(), version, key, context.RequestAborted));

    private async Task WriteAsync(HttpContext context)
    {
        if (context.Key() is not { } key || await JsonBody.ReadAsync(context.Request, OrdersJson.Default.MessageAsk) is not { } ask)
        {
            await context.MalformedAsync("Idempotency-Key names the write; the body has a text.");
            return;
        }

        await context.ReceiptAsync(await orders.WriteToSupplierAsync(context.Buyer(), context.Number(), ask.Text, key, context.RequestAborted));
    }

    private async Task FollowAsync(HttpContext context, Buyer? buyer)
    {
        if (context.Count("max", MostEvents, otherwise: 100) is not { } max || context.Wait(LongestWait) is not { } wait)
        {
            await context.MalformedAsync("max is 1 to 500; wait is 0 to 30 seconds.");
            return;
        }

        var told = await orders.EventsAsync(buyer, context.Text("cursor"), max, wait, context.RequestAborted);
        var events = told.Events.Select(one => new EventTold(one.Id, Names.Of(one.Kind), one.MemberId, one.OrderNumber, one.At, one.Text));
        await context.AnswerAsync(new EventsAnswer([.. events], told.Cursor), OrdersJson.Default.EventsAnswer);
    }

    private static async Task OnVersionAsync(HttpContext context, Func<long, string, Task<OrderReceipt>> write)
    {
        if (context.Key() is not { } key)
        {
            await context.MalformedAsync("Idempotency-Key names the write.");
        }
        else if (context.Version() is { } version)
        {
            await context.ReceiptAsync(await write(version, key));
        }
        else if (context.Request.Headers.IfMatch.Count == 0)
        {
            await ProblemJson.AnswerAsync(context, StatusCodes.Status428PreconditionRequired, "If-Match names the version that the buyer saw.");
        }
        else
        {
            await context.MalformedAsync("If-Match is the version in quotes.");
        }
    }
}
