using OrderBot.Orders;

namespace OrderBot.Dialogs.OrderStatus;

/// <summary>Reads a tab of My Orders out of a sentence.</summary>
public static class TabName
{
    private static readonly (string Words, OrderTab Tab)[] Names =
    [
        ("awaiting payment", OrderTab.AwaitingPayment),
        ("unpaid", OrderTab.AwaitingPayment),
        ("awaiting shipment", OrderTab.AwaitingShipment),
        ("not shipped", OrderTab.AwaitingShipment),
        ("not yet shipped", OrderTab.AwaitingShipment),
        ("unshipped", OrderTab.AwaitingShipment),
        ("to be shipped", OrderTab.AwaitingShipment),
        ("n't shipped", OrderTab.AwaitingShipment),
        ("n't yet shipped", OrderTab.AwaitingShipment),
        ("n't been shipped", OrderTab.AwaitingShipment),
        ("not been shipped", OrderTab.AwaitingShipment),
        ("havent shipped", OrderTab.AwaitingShipment),
        ("hasnt shipped", OrderTab.AwaitingShipment),
        ("havent been shipped", OrderTab.AwaitingShipment),
        ("n't paid", OrderTab.AwaitingPayment),
        ("havent paid", OrderTab.AwaitingPayment),
        ("not paid", OrderTab.AwaitingPayment),
        ("awaiting delivery", OrderTab.AwaitingDelivery),
        ("on its way", OrderTab.AwaitingDelivery),
        ("on their way", OrderTab.AwaitingDelivery),
        ("on the way", OrderTab.AwaitingDelivery),
        ("shipped", OrderTab.AwaitingDelivery),
        ("completed", OrderTab.Completed),
        ("delivered", OrderTab.Completed),
        ("finished", OrderTab.Completed),
        ("cancelled", OrderTab.Cancelled),
        ("canceled", OrderTab.Cancelled),
        ("all orders", OrderTab.All),
        ("all my orders", OrderTab.All),
    ];

    /// <summary>Whether orders under a tab are what is asked for: "show my cancelled orders".</summary>
    public static bool IsAskedFor(string text) =>
        In(text) is not null && text.Contains("orders", StringComparison.OrdinalIgnoreCase) && !text.Contains("cancel ", StringComparison.OrdinalIgnoreCase);

    /// <summary>The tab that is named; null when none is, or when one order is spoken of by its number.</summary>
    public static OrderTab? In(string text)
    {
        if (text.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return null;
        }

        foreach (var (words, tab) in Names)
        {
            if (text.Contains(words, StringComparison.OrdinalIgnoreCase))
            {
                return tab;
            }
        }

        return null;
    }
}
