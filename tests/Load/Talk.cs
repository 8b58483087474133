namespace OrderBot.Load;

/// <summary>What a buyer says, and the replies that the bot must give: status of all, status of one, a help question, a cancellation that is thought better of.</summary>
public static class Talk
{
    public static readonly (string Says, string[] Hears)[] Turns =
    [
        ("where are my orders", ["OrderStatus.Overview"]),
        ("where is my order 80010002", ["OrderStatus.Shipped"]),
        ("how can I cancel an order", ["AskHelp.Answer", "AskHelp.OfferCancelPaidOrder"]),
        ("cancel order 80010005", ["CancelPaidOrder.OrderIsPaid", "CancelPaidOrder.AskWhy"]),
        ("wrong size", ["CancelPaidOrder.AskForConsent"]),
        ("no", ["CancelPaidOrder.NotSent"]),
    ];
}
