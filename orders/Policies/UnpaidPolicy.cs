namespace OrderBot.Orders;

/// <summary>When an unpaid order is cancelled by itself.</summary>
public static class UnpaidPolicy
{
    /// <summary>The instant from which the order counts as cancelled if it is not paid before.</summary>
    public static DateTimeOffset CancelledAt(Order order, OrderWindows windows) => order.PlacedAt + windows.UnpaidFor;
}
