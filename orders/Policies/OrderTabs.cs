namespace OrderBot.Orders;

/// <summary>Which tab of My Orders shows an order.</summary>
public static class OrderTabs
{
    /// <summary>The tab of a status, beside <see cref="OrderTab.All"/>, which shows every one.</summary>
    public static OrderTab Of(OrderStatus status) => status switch
    {
        OrderStatus.AwaitingPayment => OrderTab.AwaitingPayment,
        OrderStatus.VerifyingPayment or OrderStatus.AwaitingShipment or OrderStatus.CancellationRequested => OrderTab.AwaitingShipment,
        OrderStatus.Shipped => OrderTab.AwaitingDelivery,
        OrderStatus.Delivered or OrderStatus.Completed => OrderTab.Completed,
        _ => OrderTab.Cancelled,
    };

    public static bool Shows(this OrderTab tab, OrderStatus status) => tab == OrderTab.All || tab == Of(status);
}
