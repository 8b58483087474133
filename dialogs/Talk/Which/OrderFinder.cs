using Microsoft.Bot.Builder;
using OrderBot.Orders;

namespace OrderBot.Dialogs.Talk;

/// <summary>Finds the order that a buyer means: by number, last digits, place in a list, or an item's words.</summary>
public sealed class OrderFinder(IOrderService orders)
{
    /// <summary>Orders shown when the buyer did not say which.</summary>
    private const int Page = 20;

    private const int MostWords = 3;
    private const int ShortestItem = 4;

    /// <summary>What was meant by what was said in this turn.</summary>
    /// <param name="shown">The numbers of a list that the buyer sees, in its order; empty when there is none.</param>
    public async Task<FoundOrders> FindAsync(ITurnContext turn, IReadOnlyList<string> shown, CancellationToken ct)
    {
        var buyer = turn.Buyer() ?? throw new InvalidOperationException("Nobody's orders were looked for.");
        var said = turn.Reading().Entities;
        if (said.OrderNumbers.Count > 0)
        {
            return new FoundOrders(true, await TheseAsync(buyer, said.OrderNumbers, ct));
        }

        if (said.LastDigits is [var digits, ..])
        {
            return new FoundOrders(true, await orders.FindByLastDigitsAsync(buyer, digits, ct));
        }

        if (said.Ordinals is [var ordinal, ..])
        {
            return await ByPlaceAsync(buyer, ordinal, shown.Count > 0 ? shown : turn.TurnState.Get<ShownOrders>()?.Numbers ?? turn.TurnState.Get<SpokenOf>()?.Several ?? [], ct);
        }

        if (ByPrice.Of(turn.Text()) is { } price && shown.Count > 1)
        {
            return new FoundOrders(true, price.Among(await TheseAsync(buyer, shown, ct)));
        }

        var byItem = await ByItemAsync(buyer, said.ItemWords, ct);
        if (byItem.Orders.Count > 0 && shown.Count == 0 && OwnThing.WrittenApart(await NewestAsync(buyer, OrderTab.All, _ => true, ct), turn.Text()) is [var apart])
        {
            return new FoundOrders(true, [apart]);
        }

        if (!byItem.Said && (shown.Count > 0 || ThingNamed.IsAll(turn.Text())))
        {
            var words = Words(turn.Text());
            byItem = await ByItemAsync(buyer, words, ct);
            byItem = byItem.Said || words.Count == 0 ? byItem : NearlyNamed.Among(await TheseAsync(buyer, shown, ct), words);
        }

        if (byItem.Said || shown.Count > 0)
        {
            return byItem;
        }

        return await OwnAsync(turn, ct) is { Count: > 0 } own ? new FoundOrders(true, own) : await SpokenOfAsync(turn, buyer, ct);
    }

    /// <summary>The orders whose thing is named as one's own, as in "my keyboard"; none when "it" points elsewhere.</summary>
    public async Task<IReadOnlyList<Order>> OwnAsync(ITurnContext turn, CancellationToken ct) =>
        Pointing.IsBack(turn.Text()) && turn.TurnState.Get<SpokenOf>()?.Order is not null ? [] : OwnThing.Among((await orders.ListAsync(turn.Buyer()!, OrderTab.All, null, Page, ct)).Orders, turn.Text());

    /// <summary>"Cancel it": the order last spoken of; also without a word for it, right after it was spoken of.</summary>
    private async Task<FoundOrders> SpokenOfAsync(ITurnContext turn, Buyer buyer, CancellationToken ct)
    {
        var text = turn.Text();
        if (turn.TurnState.Get<SpokenOf>()?.Other is { } other && Pointing.IsToOther(text) && await orders.FindAsync(buyer, other, ct) is { Status: not Orders.OrderStatus.CancellationRequested } otherOrder)
        {
            return new FoundOrders(true, [otherOrder]);
        }

        return turn.TurnState.Get<SpokenOf>() is { Order: { } number } spokenOf
            && !Pointing.IsAway(text)
            && !ThingNamed.IsInWish(text)
            && (spokenOf.IsFresh || Pointing.IsBack(text))
            && await orders.FindAsync(buyer, number, ct) is { } order
                ? new FoundOrders(true, [order], IsSupposed: !Pointing.IsBack(text))
                : FoundOrders.NotSaid;
    }

    /// <summary>The buyer's newest orders that a conversation could be about.</summary>
    public async Task<IReadOnlyList<Order>> NewestAsync(Buyer buyer, OrderTab tab, Func<Order, bool> fits, CancellationToken ct)
    {
        var page = await orders.ListAsync(buyer, tab, null, Page, ct);
        var fitting = new List<Order>(page.Orders.Count);
        foreach (var order in page.Orders)
        {
            if (fits(order))
            {
                fitting.Add(order);
            }
        }

        return fitting;
    }

    private async Task<List<Order>> TheseAsync(Buyer buyer, IReadOnlyList<string> numbers, CancellationToken ct)
    {
        var found = new List<Order>(numbers.Count);
        foreach (var number in numbers)
        {
            if (await orders.FindAsync(buyer, number, ct) is { } order)
            {
                found.Add(order);
            }
        }

        return found;
    }

    private async Task<FoundOrders> ByPlaceAsync(Buyer buyer, int ordinal, IReadOnlyList<string> shown, CancellationToken ct)
    {
        if (shown.Count == 0)
        {
            var newest = (await orders.ListAsync(buyer, OrderTab.All, null, Page, ct)).Orders;
            var at = ordinal == -1 ? 0 : ordinal - 1;
            return new FoundOrders(true, at >= 0 && at < newest.Count ? [newest[at]] : []);
        }

        var place = ordinal == -1 ? shown.Count - 1 : ordinal - 1;
        var order = place >= 0 && place < shown.Count ? await orders.FindAsync(buyer, shown[place], ct) : null;
        return new FoundOrders(true, order is null ? [] : [order]);
    }

    /// <summary>Asked which order, few words may name an item, whatever else they are.</summary>
    private static List<string> Words(string text)
    {
        var words = new List<string>(MostWords);
        foreach (var part in text.AsSpan().SplitAny(" ,.!?"))
        {
            if (text.AsSpan()[part] is { Length: >= ShortestItem } word)
            {
                words.Add(word.ToString().ToLowerInvariant());
            }
        }

        return words.Count <= MostWords ? words : [];
    }

    /// <summary>Words that name no item of the buyer's are not a name of an order.</summary>
    private async Task<FoundOrders> ByItemAsync(Buyer buyer, IReadOnlyList<string> words, CancellationToken ct)
    {
        foreach (var item in words)
        {
            if (await orders.FindByItemAsync(buyer, item, ct) is { Count: > 0 } found)
            {
                return new FoundOrders(true, found);
            }
        }

        return FoundOrders.NotSaid;
    }
}
