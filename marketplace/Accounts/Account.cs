using OrderBot.Orders;

namespace OrderBot.Marketplace.Accounts;

/// <summary>A buyer's account; <paramref name="PasswordSetAt"/> (real time) ends the sign-ins from before.</summary>
internal sealed record Account(string MemberId, string Email, string Name, string? TimeZone, string? Password, DateTimeOffset PasswordSetAt)
{
    public Buyer Buyer => new(MemberId, Name, TimeZone);
}
