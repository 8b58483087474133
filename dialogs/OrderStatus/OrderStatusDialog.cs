using Microsoft.Bot.Builder.Dialogs;
using OrderBot.Dialogs.Replies;
using OrderBot.Dialogs.Talk;
using OrderBot.Dialogs.Understanding;
using OrderBot.Orders;

namespace OrderBot.Dialogs.OrderStatus;

/// <summary>Says where orders are: all by tab, page by page, or one of them; changes nothing.</summary>
public sealed class OrderStatusDialog(IOrderService orders, OrderFinder finder, WhichOrderReplies which, OrderStatusReplies say, OrderWhereabouts whereabouts) : SupportDialog
{
    private const string Which = "which";
    private const string More = "more";
    private const int Shown = 5;

    protected override WaterfallStep[] Steps => [ShowOrders, ShowOrder];

    protected override IEnumerable<Dialog> Questions => [new WhichOrderQuestion(Which, finder, PageName.In)];

    private async Task<DialogTurnResult> ShowOrders(WaterfallStepContext step, CancellationToken ct)
    {
        if (Given(step) is { } given)
        {
            return PageName.Of(given) is { } page ? await ShowPage(step, page.Tab, page.Cursor, ct) : await Next(step, given, ct);
        }

        if (OpenRequests.AreAskedFor(step.Context.Text()) || OpenRequests.AreToldOf(step.Context.Text()))
        {
            return await ShowRequests(step, ct);
        }

        if (TabName.In(step.Context.Text()) is { } named && !IsOfTheOneSpokenOf(step) && (await finder.OwnAsync(step.Context, ct)).Count != 1)
        {
            return await ShowPage(step, named, null, ct);
        }

        var found = await finder.FindAsync(step.Context, [], ct);
        if (found.Only is { } order)
        {
            return await Next(step, order.Number, ct);
        }

        if (found.Orders.Count > 1)
        {
            return await AskAmong(step, found.Orders, which.SeveralFit(found.Orders), ct);
        }

        return which.NotFound(step.Context.Reading().Entities) is { } notFound
            ? await SayAndEnd(step, notFound, ct)
            : await ShowPage(step, OrderTab.All, null, ct);
    }

    private static bool IsOfTheOneSpokenOf(WaterfallStepContext step) =>
        step.Context.TurnState.Get<SpokenOf>() is { IsFresh: true, Order: not null } && TabName.IsOfOne(step.Context.Text());

    private async Task<DialogTurnResult> ShowRequests(WaterfallStepContext step, CancellationToken ct)
    {
        var open = await finder.NewestAsync(Buyer(step), OrderTab.AwaitingShipment, order => order.Status == Orders.OrderStatus.CancellationRequested, ct);
        return open switch
        {
            [] => await SayAndEnd(step, say.NoOpenRequests(), ct),
            [var only] => await Next(step, only.Number, ct),
            _ => await AskAmong(step, open, say.OpenRequests(open), ct),
        };
    }

    /// <summary>"The first one of those that are not shipped".</summary>
    private static Order? Pointed(WaterfallStepContext step, OrderPage page) =>
        step.Context.Reading().Entities.Ordinals is [> 0 and var place, ..] && place <= page.Orders.Count && TabName.In(step.Context.Text()) is not null
            ? page.Orders[place - 1]
            : null;

    private async Task<DialogTurnResult> ShowPage(WaterfallStepContext step, OrderTab tab, string? cursor, CancellationToken ct)
    {
        var page = await orders.ListAsync(Buyer(step), tab, cursor, Shown, ct);
        if (page.Orders.Count == 0)
        {
            return await SayAndEnd(step, cursor is not null ? say.NoMore() : tab == OrderTab.All ? say.NoOrders() : say.NothingInTab(tab), ct);
        }

        if (cursor is null && Pointed(step, page) is { } pointed)
        {
            return await Next(step, pointed.Number, ct);
        }

        if (page.Next is { } next)
        {
            step.Values[More] = PageName.For(tab, next);
        }

        var first = cursor is not null ? say.FurtherOrders(tab, page) : tab == OrderTab.All ? say.Overview(page) : say.InTab(tab, page);
        return await AskAmong(step, page.Orders, first, ct);
    }

    private async Task<DialogTurnResult> ShowOrder(WaterfallStepContext step, CancellationToken ct)
    {
        var answer = (string)step.Result;
        if (answer == PageName.More)
        {
            return step.Values.TryGetValue(More, out var next)
                ? await Go(step, Intent.OrderStatus, (string)next, ct)
                : await SayAndEnd(step, say.NoMore(), ct);
        }

        if (PageName.Of(answer) is not null)
        {
            return await Go(step, Intent.OrderStatus, answer, ct);
        }

        SpeakOf(step, answer);
        var order = await orders.FindAsync(Buyer(step), answer, ct);
        if (order?.Status == Orders.OrderStatus.CancellationRequested)
        {
            step.Context.TurnState.Set(new Awaited(AwaitedAnswer.ToRequest, answer));
        }

        return await SayAndEnd(step, order is null ? which.OrderNotFound(answer) : whereabouts.Of(order, step.Context), ct);
    }

    private Task<DialogTurnResult> AskAmong(WaterfallStepContext step, IReadOnlyList<Order> among, Reply first, CancellationToken ct) =>
        Ask(step, Which, first, which.WhichOrderUnclear(among), ct, OrderList.Numbers(among));
}
