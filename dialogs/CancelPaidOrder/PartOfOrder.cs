using OrderBot.Dialogs.Talk;
using OrderBot.Orders;

namespace OrderBot.Dialogs.CancelPaidOrder;

/// <summary>"Only the green tea, the teapot should stay": what is wished is less than the order.</summary>
public static class PartOfOrder
{
    private static readonly SaidWords Parts = SaidWords.Load("SaidOfOrders", "part.of");
    private static readonly SaidWords Only = SaidWords.Load("SaidOfOrders", "part.only");
    private static readonly SaidWords Requests = SaidWords.Load("SaidOfOrders", "part.not");
    private static readonly SaidWords Staying = SaidWords.Load("SaidOfOrders", "part.stays");

    /// <summary>"Cancel 80010003 but keep the teapot"; not "cancel my request and keep the order".</summary>
    public static bool IsInWish(string text) => ThingNamed.BeginsWish(text) && Staying.AreIn(text) && !Requests.AreIn(text);

    /// <summary>"Can I cancel only the tea and keep the teapot?"</summary>
    public static bool IsWished(string text) => Staying.AreIn(text) && (Only.AreIn(text) || Parts.AreIn(text)) && text.Contains("cancel", StringComparison.OrdinalIgnoreCase);

    public static bool IsMeant(string text, Order order)
    {
        // "Only the teapot", with no number beside it, chooses between orders.
        if (order.Items.Count < 2 || !(Parts.AreIn(text) || Staying.AreIn(text) || (Only.AreIn(text) && text.Contains(order.Number, StringComparison.Ordinal))))
        {
            return false;
        }

        var named = 0;
        foreach (var item in order.Items)
        {
            named += OwnThing.IsNamed(item.Name, text) ? 1 : 0;
        }

        return named > 0 && (named < order.Items.Count || Staying.AreIn(text));
    }
}
