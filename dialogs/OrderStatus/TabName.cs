using OrderBot.Dialogs.Talk;
using OrderBot.Orders;

namespace OrderBot.Dialogs.OrderStatus;

/// <summary>Reads a tab of My Orders out of a sentence.</summary>
public static class TabName
{
    /// <summary>The first that fits counts: what is not shipped is named before what is.</summary>
    private static readonly (SaidWords Words, OrderTab Tab)[] Names =
    [
        (SaidWords.Load("SaidTabs", "tab.unpaid"), OrderTab.AwaitingPayment),
        (SaidWords.Load("SaidTabs", "tab.unshipped"), OrderTab.AwaitingShipment),
        (SaidWords.Load("SaidTabs", "tab.shipped"), OrderTab.AwaitingDelivery),
        (SaidWords.Load("SaidTabs", "tab.completed"), OrderTab.Completed),
        (SaidWords.Load("SaidTabs", "tab.cancelled"), OrderTab.Cancelled),
        (SaidWords.Load("SaidTabs", "tab.all"), OrderTab.All),
    ];

    private static readonly SaidWords One = SaidWords.Load("SaidTabs", "one");
    private static readonly SaidWords HowMany = SaidWords.Load("SaidOfOrders", "how.many");
    private static readonly SaidWords Several = SaidWords.Load("SaidTabs", "several");

    /// <summary>"Is it shipped?", right after an order was spoken of, asks for that order and no tab.</summary>
    public static bool IsOfOne(string text) => One.AreIn(text) && !Several.AreIn(text);

    /// <summary>Whether orders under a tab are what is asked for: "show my cancelled orders".</summary>
    public static bool IsAskedFor(string text) =>
        HowMany.AreIn(text) || (In(text) is not null && Several.AreIn(text) && !text.Contains("cancel ", StringComparison.OrdinalIgnoreCase));

    /// <summary>The tab that is named; null when none is, or when one order is spoken of by its number.</summary>
    public static OrderTab? In(string text)
    {
        if (text.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return null;
        }

        foreach (var (words, tab) in Names)
        {
            if (words.AreIn(text))
            {
                return tab;
            }
        }

        return null;
    }
}
