namespace OrderBot.Orders;

/// <summary>Who is asking: the buyer that a channel vouches for.</summary>
/// <param name="MemberId">The marketplace's Member ID, as "MB100001".</param>
/// <param name="Name">What to call the buyer; null when unknown.</param>
/// <param name="TimeZone">The account's IANA time zone; null when it has none.</param>
public sealed record Buyer(string MemberId, string? Name = null, string? TimeZone = null);
