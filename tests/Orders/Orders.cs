namespace OrderBot.Orders.Tests;

/// <summary>Orders to decide about, placed at a fixed instant.</summary>
internal static class Orders
{
    public static readonly DateTimeOffset Placed = new(2026, 3, 28, 9, 0, 0, TimeSpan.Zero);

    public static Order In(OrderStatus status) => new()
    {
        Number = "80010005",
        Version = 1,
        Status = status,
        PlacedAt = Placed,
        Items = [new OrderItem("Wireless headphones", 1, new Money(59.90m, "USD"))],
        Total = new Money(59.90m, "USD"),
        Supplier = "Northlight",
    };

    public static Order Paid(OrderStatus status, PaymentKind payment = PaymentKind.Card) => In(status) with { PaidAt = Placed, Payment = payment };
}
