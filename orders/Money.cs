namespace OrderBot.Orders;

/// <summary>An amount in major units (59.90, not 5990) and its ISO 4217 currency.</summary>
public sealed record Money(decimal Amount, string Currency);
