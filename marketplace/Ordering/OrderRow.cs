using OrderBot.Orders;

namespace OrderBot.Marketplace.Ordering;

/// <summary>An order and whose it is.</summary>
internal sealed record OrderRow(string MemberId, Order Order);
