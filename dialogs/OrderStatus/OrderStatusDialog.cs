using Microsoft.Bot.Builder.Dialogs;
using OrderBot.Dialogs.Replies;
using OrderBot.Dialogs.Talk;
using OrderBot.Dialogs.Understanding;
using OrderBot.Orders;

namespace OrderBot.Dialogs.OrderStatus;

/// <summary>Says where orders are: all by tab, or one of them; changes nothing.</summary>
public sealed class OrderStatusDialog(IOrderService orders, OrderFinder finder, OrderStatusReplies say, Clock clock) : SupportDialog
{
    private const string Which = "which";
    private const int Shown = 5;

    protected override WaterfallStep[] Steps => [ShowOrders, ShowOrder];

    protected override IEnumerable<Dialog> Questions => [new WhichOrderQuestion(Which, finder, text => TabName.In(text)?.ToString())];

    private async Task<DialogTurnResult> ShowOrders(WaterfallStepContext step, CancellationToken ct)
    {
        if (Given(step) is { } given)
        {
            return TabName.Of(given) is { } tab ? await ShowTab(step, tab, ct) : await Next(step, given, ct);
        }

        if (TabName.In(step.Context.Text()) is { } named)
        {
            return await ShowTab(step, named, ct);
        }

        var said = step.Context.Reading().Entities;
        var found = await finder.FindAsync(step.Context, [], ct);
        if (found.Only is { } order)
        {
            return await Next(step, order.Number, ct);
        }

        if (found.Orders.Count > 1)
        {
            return await AskAmong(step, found.Orders, say.SeveralFit(found.Orders), ct);
        }

        if (said.OrderNumbers is [var number, ..])
        {
            return await SayAndEnd(step, say.OrderNotFound(number), ct);
        }

        return await ShowTab(step, OrderTab.All, ct);
    }

    private async Task<DialogTurnResult> ShowTab(WaterfallStepContext step, OrderTab tab, CancellationToken ct)
    {
        var page = await orders.ListAsync(Buyer(step), tab, null, Shown, ct);
        return page.Orders.Count == 0
            ? await SayAndEnd(step, tab == OrderTab.All ? say.NoOrders() : say.NothingInTab(tab), ct)
            : await AskAmong(step, page.Orders, tab == OrderTab.All ? say.Overview(page) : say.InTab(tab, page), ct);
    }

    private async Task<DialogTurnResult> ShowOrder(WaterfallStepContext step, CancellationToken ct)
    {
        var answer = (string)step.Result;
        if (TabName.Of(answer) is not null)
        {
            return await Go(step, Intent.OrderStatus, answer, ct);
        }

        SpeakOf(step, answer);
        var order = await orders.FindAsync(Buyer(step), answer, ct);
        return await SayAndEnd(step, order is null ? say.OrderNotFound(answer) : State(order, clock.For(step.Context)), ct);
    }

    private Task<DialogTurnResult> AskAmong(WaterfallStepContext step, IReadOnlyList<Order> among, Reply first, CancellationToken ct) =>
        Ask(step, Which, first, say.WhichOrderUnclear(among), ct, [.. among.Select(order => order.Number)]);

    private Reply State(Order order, Spoken spoken) => order.Status switch
    {
        Orders.OrderStatus.AwaitingPayment => say.AwaitingPayment(order, UnpaidPolicy.CancelledAt(order, clock.Windows), spoken),
        Orders.OrderStatus.VerifyingPayment => say.VerifyingPayment(order, order.PaidAt!.Value + clock.Windows.VerificationTakes, spoken),
        Orders.OrderStatus.AwaitingShipment => say.AwaitingShipment(order, spoken),
        Orders.OrderStatus.CancellationRequested => say.CancellationRequested(order, spoken),
        Orders.OrderStatus.Shipped => say.Shipped(order, spoken),
        Orders.OrderStatus.Delivered => say.Delivered(order, spoken),
        Orders.OrderStatus.Completed => say.Completed(order, spoken),
        _ => order.CancelledBecause == CancellationCause.NotPaidInTime ? say.CancelledUnpaid(order, spoken) : say.CancelledAgreed(order, spoken),
    };
}
