using OrderBot.Dialogs.Understanding;
using OrderBot.Orders;

namespace OrderBot.Dialogs.Talk;

/// <summary>Finds the order that a buyer means: by number, last digits, place in a list, or an item's words.</summary>
public sealed class OrderFinder(IOrderService orders)
{
    /// <summary>Orders shown when the buyer did not say which.</summary>
    private const int Page = 20;

    /// <summary>What was meant.</summary>
    /// <param name="shown">The numbers of a list that the buyer sees, in its order; empty when there is none.</param>
    public async Task<FoundOrders> FindAsync(Buyer buyer, Entities said, IReadOnlyList<string> shown, CancellationToken ct)
    {
        if (said.OrderNumbers.Count > 0)
        {
            return await ByNumbersAsync(buyer, said.OrderNumbers, ct);
        }

        if (said.LastDigits is [var digits, ..])
        {
            return new FoundOrders(true, await orders.FindByLastDigitsAsync(buyer, digits, ct));
        }

        if (said.Ordinals is [var ordinal, ..])
        {
            return await ByPlaceAsync(buyer, ordinal, shown, ct);
        }

        return await ByItemAsync(buyer, said.ItemWords, ct);
    }

    /// <summary>The buyer's newest orders that a conversation could be about.</summary>
    public async Task<IReadOnlyList<Order>> NewestAsync(Buyer buyer, OrderTab tab, Func<Order, bool> fits, CancellationToken ct)
    {
        var page = await orders.ListAsync(buyer, tab, null, Page, ct);
        return [.. page.Orders.Where(fits)];
    }

    private async Task<FoundOrders> ByNumbersAsync(Buyer buyer, IReadOnlyList<string> numbers, CancellationToken ct)
    {
        var found = new List<Order>(numbers.Count);
        foreach (var number in numbers)
        {
            if (await orders.FindAsync(buyer, number, ct) is { } order)
            {
                found.Add(order);
            }
        }

        return new FoundOrders(true, found);
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
