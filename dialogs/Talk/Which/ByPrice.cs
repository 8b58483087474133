using OrderBot.Orders;

namespace OrderBot.Dialogs.Talk;

/// <summary>"The more expensive one", "the cheapest": an order told from others by what it cost.</summary>
/// <param name="IsDearest">Else the cheapest.</param>
public sealed record ByPrice(bool IsDearest)
{
    private static readonly SaidWords Dearest = SaidWords.Load("Said", "which.dearest");
    private static readonly SaidWords Cheapest = SaidWords.Load("Said", "which.cheapest");

    /// <summary>Null when the text tells no order by its price.</summary>
    public static ByPrice? Of(string text) =>
        Dearest.AreIn(text) ? new ByPrice(IsDearest: true)
        : Cheapest.AreIn(text) ? new ByPrice(IsDearest: false)
        : null;

    /// <summary>One order, several that cost the same, or none where prices of different currencies would be compared.</summary>
    public List<Order> Among(IReadOnlyList<Order> orders)
    {
        var best = new List<Order>();
        foreach (var order in orders)
        {
            if (order.Total.Currency != orders[0].Total.Currency)
            {
                return [];
            }

            var ahead = best.Count == 0 ? 1 : order.Total.Amount.CompareTo(best[0].Total.Amount) * (IsDearest ? 1 : -1);
            if (ahead > 0)
            {
                best.Clear();
            }

            if (ahead >= 0)
            {
                best.Add(order);
            }
        }

        return best;
    }
}
