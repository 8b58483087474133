using Microsoft.Bot.Builder.Dialogs;
using OrderBot.Dialogs.Replies;
using OrderBot.Dialogs.Understanding;
using OrderBot.Orders;

namespace OrderBot.Dialogs.Talk;

/// <summary>A conversation about one order; its first step finds out which, from what was said or by asking.</summary>
public abstract class OrderTalk(OrderFinder finder, WhichOrderReplies which) : SupportDialog
{
    private const string Which = "which";

    /// <summary>What is said of a number that is no order of the buyer's, and of an order that is gone.</summary>
    protected WhichOrderReplies Naming => which;

    protected OrderFinder Finder => finder;

    /// <summary>Whether one possible order need not be asked about.</summary>
    protected virtual bool TakesTheOnlyOne => false;

    /// <summary>Whether an order that was spoken of before, and is not named now, can be supposed to be meant.</summary>
    protected virtual bool Fits(Order order) => true;

    /// <summary>The orders that it could be about, newest first.</summary>
    protected abstract Task<IReadOnlyList<Order>> PossibleAsync(Buyer buyer, CancellationToken ct);

    protected abstract Reply AskAmong(IReadOnlyList<Order> possible);

    protected abstract Reply NothingPossible();

    public override Reply? Explain(string question, Wonder wonder) => (question, wonder) switch
    {
        (Which, Wonder.Why) => which.WhyWhichOrder(),
        (Which, Wonder.NotAtHand) => which.NumberNotAtHand(),
        _ => null,
    };

    /// <summary>The order that words mean which only this conversation understands; null when there are none.</summary>
    protected virtual Task<Order?> MeantAsync(WaterfallStepContext step, CancellationToken ct) => Task.FromResult<Order?>(null);

    protected Dialog WhichOrder() => new WhichOrderQuestion(Which, finder);

    /// <summary>Goes on with the order's number.</summary>
    protected async Task<DialogTurnResult> AskWhichOrder(WaterfallStepContext step, CancellationToken ct)
    {
        if (Given(step) is { } given)
        {
            return await Next(step, given, ct);
        }

        if (await MeantAsync(step, ct) is { } meant)
        {
            return await Next(step, meant.Number, ct);
        }

        var found = await finder.FindAsync(step.Context, [], ct);
        if (found.Only is { } order && (!found.IsSupposed || Fits(order)))
        {
            return await Next(step, order.Number, ct);
        }

        if (found.Orders.Count > 1)
        {
            if (OnlyFitting(found.Orders) is { } fitting)
            {
                return await Next(step, fitting.Number, ct);
            }

            return await Ask(step, found.Orders, which.SeveralFit(found.Orders), ct);
        }

        var notFound = which.NotFound(step.Context.Reading().Entities);
        if (notFound is not null)
        {
            await Say(step, notFound, ct);
        }

        var possible = await PossibleAsync(Buyer(step), ct);
        return possible.Count == 0 ? await SayAndEnd(step, NothingPossible(), ct)
            : possible is [var only] && TakesTheOnlyOne && notFound is null ? await Next(step, only.Number, ct)
            : await Ask(step, possible, AskAmong(possible), ct);
    }

    /// <summary>The order is not there: if this turn named it, which order is meant is asked again; else that is all.</summary>
    protected async Task<DialogTurnResult> NotFound(WaterfallStepContext step, Intent conversation, string number, CancellationToken ct) =>
        step.Context.Reading().Entities.OrderNumbers.Contains(number)
            ? await GoToAnotherOrder(step, conversation, ct)
            : await SayAndEnd(step, which.OrderNotFound(number), ct);

    /// <summary>"Cancel the headphones", said where the teapot's reason was asked for; null when no thing is named so.</summary>
    protected async Task<DialogTurnResult?> GoToThingNamed(WaterfallStepContext step, Intent conversation, CancellationToken ct)
    {
        var isWish = ThingNamed.IsInWish(step.Context.Text());
        if (!isWish && !ThingNamed.IsAll(step.Context.Text()))
        {
            return null;
        }

        var possible = await PossibleAsync(Buyer(step), ct);
        return (await finder.FindAsync(step.Context, OrderList.Numbers(possible), ct)).Only is { } order ? await Go(step, conversation, order.Number, ct)
            : isWish ? await GoToAnotherOrder(step, conversation, ct)
            : null;
    }

    /// <summary>Of several that an item's word names, the one that can be meant; null when that is not plain.</summary>
    private Order? OnlyFitting(IReadOnlyList<Order> orders)
    {
        Order? only = null;
        foreach (var order in orders)
        {
            if (Fits(order))
            {
                if (only is not null)
                {
                    return null;
                }

                only = order;
            }
        }

        return only;
    }

    private Task<DialogTurnResult> Ask(WaterfallStepContext step, IReadOnlyList<Order> among, Reply first, CancellationToken ct) =>
        Ask(step, Which, first, which.WhichOrderUnclear(among), ct, OrderList.Numbers(among));
}
