using System.Globalization;
using OrderBot.Marketplace.Accounts;
using OrderBot.Orders;

namespace OrderBot.Marketplace.Pages;

/// <summary>Orders in the buyer's words and time zone.</summary>
internal sealed class Spoken(Account? account, MarketplaceSettings settings)
{
    private readonly TimeZoneInfo zone =
        TimeZoneInfo.TryFindSystemTimeZoneById(account?.TimeZone ?? settings.TimeZone, out var found) ? found : TimeZoneInfo.Utc;

    public Html When(DateTimeOffset instant) => Html.Of(
        $"""<time datetime="{instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)}">{TimeZoneInfo.ConvertTime(instant, zone).ToString("d MMM yyyy, HH:mm", CultureInfo.InvariantCulture)}</time>""");

    public static string Price(Money money) => string.Create(
        CultureInfo.InvariantCulture, $"{(money.Currency == "USD" ? "US $" : money.Currency + " ")}{money.Amount:0.00}");

    public static string Status(Order order) => order.Status switch
    {
        OrderStatus.AwaitingPayment => "Awaiting payment",
        OrderStatus.VerifyingPayment => "Payment being verified",
        OrderStatus.AwaitingShipment => "Awaiting shipment",
        OrderStatus.CancellationRequested => "Cancellation requested",
        OrderStatus.Shipped => "On its way",
        OrderStatus.Delivered => "Delivered",
        OrderStatus.Completed => "Completed",
        _ => order.CancelledBecause == CancellationCause.NotPaidInTime ? "Cancelled (not paid in time)" : "Cancelled (the supplier agreed)",
    };

    public static string Tab(OrderTab tab) => tab switch
    {
        OrderTab.All => "All",
        OrderTab.AwaitingPayment => "Awaiting payment",
        OrderTab.AwaitingShipment => "Awaiting shipment",
        OrderTab.AwaitingDelivery => "Awaiting delivery",
        OrderTab.Completed => "Completed",
        _ => "Cancelled",
    };

    public static string Payment(PaymentKind payment) => payment switch
    {
        PaymentKind.Card => "credit card",
        PaymentKind.Wallet => "wallet",
        _ => "bank transfer",
    };

    /// <summary>Why there is no Cancel Order button, or what to know beside it.</summary>
    public Html Cancelling(Order order, CancellationStanding standing, OrderWindows windows) => standing.Chance switch
    {
        CancellationChance.Possible => Html.Of($"You can ask the supplier to cancel this order until it ships. The supplier has to agree."),
        CancellationChance.TooEarly => Html.Of($"You paid by credit card; the payment is being verified. You can ask to cancel from {When(standing.From!.Value)}. You can write to the supplier now."),
        CancellationChance.AlreadyRequested => Html.Of($"You asked to cancel this order. It waits for the supplier’s answer."),
        CancellationChance.RefusedBefore => Html.Of($"The supplier did not agree to cancel this order. Write to the supplier before you ask again."),
        CancellationChance.AlreadyCancelled => Html.Of($"This order is cancelled."),
        CancellationChance.Unpaid => Html.Of($"There is nothing to do: if it is not paid, this order is cancelled by itself on {When(UnpaidPolicy.CancelledAt(order, windows))}."),
        _ => Html.Of($"This order has been shipped, so it can no longer be cancelled."),
    };
}
