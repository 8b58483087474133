using Microsoft.Bot.Builder.Dialogs;
using OrderBot.Dialogs.Replies;
using OrderBot.Dialogs.Talk;
using OrderBot.Dialogs.Understanding;
using OrderBot.Orders;

namespace OrderBot.Dialogs.OrderContents;

/// <summary>Says what is in an order and what it costs; changes nothing.</summary>
public sealed class OrderContentsDialog(IOrderService orders, OrderFinder finder, WhichOrderReplies which, OrderContentsReplies say)
    : OrderTalk(finder, which)
{
    private const int Shown = 5;

    protected override WaterfallStep[] Steps => [AskWhichOrder, SayWhatIsInIt];

    protected override IEnumerable<Dialog> Questions => [WhichOrder()];

    protected override async Task<IReadOnlyList<Order>> PossibleAsync(Buyer buyer, CancellationToken ct) =>
        (await orders.ListAsync(buyer, OrderTab.All, null, Shown, ct)).Orders;

    protected override Reply AskAmong(IReadOnlyList<Order> possible) => say.AskWhichOrder(possible);

    protected override Reply NothingPossible() => say.NoOrders();

    private async Task<DialogTurnResult> SayWhatIsInIt(WaterfallStepContext step, CancellationToken ct)
    {
        var number = (string)step.Result;
        SpeakOf(step, number);
        return await orders.FindAsync(Buyer(step), number, ct) is { } order
            ? await SayAndEnd(step, say.Contents(order), ct)
            : await NotFound(step, Intent.OrderContents, number, ct);
    }
}
