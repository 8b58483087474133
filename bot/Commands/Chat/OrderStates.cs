using OrderBot.Orders;

namespace OrderBot.Commands.Chat;

/// <summary>The status of all of a buyer's orders, to see what a turn changed.</summary>
public sealed class OrderStates(IOrderService orders)
{
    private const int Page = 100;

    public async Task<IReadOnlyDictionary<string, OrderStatus>> OfAsync(Buyer buyer, CancellationToken ct)
    {
        var states = new Dictionary<string, OrderStatus>(StringComparer.Ordinal);
        string? cursor = null;
        do
        {
            var page = await orders.ListAsync(buyer, OrderTab.All, cursor, Page, ct);
            foreach (var order in page.Orders)
            {
                states[order.Number] = order.Status;
            }

            cursor = page.Next;
        }
        while (cursor is not null);
        return states;
    }

    public static IReadOnlyDictionary<string, OrderStatus> Changed(
        IReadOnlyDictionary<string, OrderStatus> before, IReadOnlyDictionary<string, OrderStatus> after)
    {
        var changed = new Dictionary<string, OrderStatus>(StringComparer.Ordinal);
        foreach (var (number, status) in after)
        {
            if (!before.TryGetValue(number, out var was) || was != status)
            {
                changed[number] = status;
            }
        }

        return changed;
    }
}
