using OrderBot.Dialogs.Replies;
using OrderBot.Orders;

namespace OrderBot.Dialogs.Tests;

public sealed class SpokenTests
{
    private static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    [Theory]
    [InlineData("2026-03-28T12:00:00Z", "2026-03-28T15:20:00Z", "today at 16:20 (your time)")]
    [InlineData("2026-03-28T12:00:00Z", "2026-03-29T00:30:00Z", "tomorrow at 01:30 (your time)")]
    [InlineData("2026-03-28T12:00:00Z", "2026-03-29T01:30:00Z", "tomorrow at 03:30 (your time)")]
    [InlineData("2026-03-28T23:30:00Z", "2026-03-29T10:00:00Z", "today at 12:00 (your time)")]
    [InlineData("2026-10-25T12:00:00Z", "2026-11-14T12:00:00Z", "Saturday 14 November 2026 at 13:00 (your time)")]
    public void An_instant_is_said_in_the_buyers_time_zone_also_when_clocks_change(string now, string instant, string expected) =>
        Assert.Equal(expected, new Spoken(Berlin, DateTimeOffset.Parse(now)).At(DateTimeOffset.Parse(instant)));

    [Fact]
    public void An_amount_is_said_with_its_currency()
    {
        Assert.Equal("US $59.90", Spoken.Amount(new Money(59.9m, "USD")));
        Assert.Equal("EUR 1200.00", Spoken.Amount(new Money(1200m, "EUR")));
    }
}
