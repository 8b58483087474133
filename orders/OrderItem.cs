namespace OrderBot.Orders;

/// <summary>A line of an order; <paramref name="Price"/> is for one piece.</summary>
public sealed record OrderItem(string Name, int Quantity, Money Price);
