using Microsoft.Bot.Builder.Dialogs;
using OrderBot.Dialogs.Talk;
using OrderBot.Orders;

namespace OrderBot.Dialogs.TalkToSupplier;

/// <summary>Leaves the supplier the buyer's own words about an order.</summary>
public sealed class TalkToSupplierDialog(IOrderService orders, OrderFinder finder, TalkToSupplierReplies say) : SupportDialog
{
    private const string Which = "which";
    private const string Message = "message";
    private const string Number = "order";
    private const int Shown = 5;

    protected override WaterfallStep[] Steps => [AskWhichOrder, AskMessage, Send];

    protected override IEnumerable<Dialog> Questions => [new WhichOrderQuestion(Which, finder), new TextQuestion(Message)];

    private async Task<DialogTurnResult> AskWhichOrder(WaterfallStepContext step, CancellationToken ct)
    {
        if (Given(step) is { } given)
        {
            return await Next(step, given, ct);
        }

        var said = step.Context.Reading().Entities;
        var found = await finder.FindAsync(Buyer(step), said, [], ct);
        if (found.Only is { } order)
        {
            return await Next(step, order.Number, ct);
        }

        if (said.OrderNumbers is [var number, ..])
        {
            await Say(step, say.OrderNotFound(number), ct);
        }

        var newest = (await orders.ListAsync(Buyer(step), OrderTab.All, null, Shown, ct)).Orders;
        return newest.Count == 0
            ? await SayAndEnd(step, say.NoOrders(), ct)
            : await Ask(step, Which, say.AskWhichOrder(newest), say.WhichOrderUnclear(), ct, [.. newest.Select(one => one.Number)]);
    }

    private async Task<DialogTurnResult> AskMessage(WaterfallStepContext step, CancellationToken ct)
    {
        var number = (string)step.Result;
        step.Values[Number] = number;
        return await orders.FindAsync(Buyer(step), number, ct) is { } order
            ? await Ask(step, Message, say.AskMessage(order), say.MessageUnclear(), ct)
            : await SayAndEnd(step, say.OrderNotFound(number), ct);
    }

    private async Task<DialogTurnResult> Send(WaterfallStepContext step, CancellationToken ct)
    {
        var receipt = await orders.WriteToSupplierAsync(
            Buyer(step), (string)step.Values[Number], (string)step.Result, step.Context.WriteKey("message"), ct);
        return await SayAndEnd(
            step, receipt is { Outcome: WriteOutcome.Done, Order: { } order } ? say.MessageSent(order) : say.MessageNotSent(), ct);
    }
}
