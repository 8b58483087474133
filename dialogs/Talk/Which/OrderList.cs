using System.Text;
using OrderBot.Dialogs.Replies;
using OrderBot.Orders;

namespace OrderBot.Dialogs.Talk;

/// <summary>A few orders to choose from, as a list and as buttons that say the order's number.</summary>
public static class OrderList
{
    /// <summary>More buttons than this are a wall.</summary>
    private const int MostButtons = 5;

    public static string Of(IReadOnlyList<Order> orders, OrderWords words)
    {
        var list = new StringBuilder();
        foreach (var order in orders)
        {
            list.Append(list.Length == 0 ? "" : "\n").Append("- **").Append(order.Number).Append("** ").Append(words.Items(order))
                .Append(" (").Append(words.State(order)).Append(')');
        }

        return list.ToString();
    }

    public static IReadOnlyList<ReplyButton> Buttons(IReadOnlyList<Order> orders) =>
        [.. orders.Take(MostButtons).Select(order => new ReplyButton(order.Number))];
}
