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

    /// <param name="more">What else can be pressed, after them.</param>
    public static IReadOnlyList<ReplyButton> Buttons(IReadOnlyList<Order> orders, ReplyButton? more = null)
    {
        var buttons = new List<ReplyButton>(MostButtons + 1);
        for (var i = 0; i < orders.Count && i < MostButtons; i++)
        {
            buttons.Add(new ReplyButton(orders[i].Number));
        }

        if (more is not null)
        {
            buttons.Add(more);
        }

        return buttons;
    }

    public static string[] Numbers(IReadOnlyList<Order> orders)
    {
        var numbers = new string[orders.Count];
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = orders[i].Number;
        }

        return numbers;
    }
}
