namespace OrderBot.Orders.Tests;

public sealed class OrderTabsTests
{
    [Theory]
    [InlineData(OrderStatus.AwaitingPayment, OrderTab.AwaitingPayment)]
    [InlineData(OrderStatus.VerifyingPayment, OrderTab.AwaitingShipment)]
    [InlineData(OrderStatus.AwaitingShipment, OrderTab.AwaitingShipment)]
    [InlineData(OrderStatus.CancellationRequested, OrderTab.AwaitingShipment)]
    [InlineData(OrderStatus.Shipped, OrderTab.AwaitingDelivery)]
    [InlineData(OrderStatus.Delivered, OrderTab.Completed)]
    [InlineData(OrderStatus.Completed, OrderTab.Completed)]
    [InlineData(OrderStatus.Cancelled, OrderTab.Cancelled)]
    public void Every_status_stands_in_one_tab_and_in_All(OrderStatus status, OrderTab expected) =>
        Assert.Equal([OrderTab.All, expected], Enum.GetValues<OrderTab>().Where(tab => tab.Shows(status)));
}
