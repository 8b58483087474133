namespace OrderBot.Orders.Tests;

public sealed class UnpaidPolicyTests
{
    [Fact]
    public void An_unpaid_order_goes_20_days_after_it_was_placed() =>
        Assert.Equal(Orders.Placed.AddDays(20), UnpaidPolicy.CancelledAt(Orders.In(OrderStatus.AwaitingPayment), OrderWindows.Default));

    [Fact]
    public void The_window_is_a_setting() =>
        Assert.Equal(
            Orders.Placed.AddDays(3),
            UnpaidPolicy.CancelledAt(Orders.In(OrderStatus.AwaitingPayment), OrderWindows.Default with { UnpaidFor = TimeSpan.FromDays(3) }));

    [Theory]
    [InlineData("Europe/Lisbon", "2026-04-17 10:00 +01:00")]
    [InlineData("America/New_York", "2026-04-17 05:00 -04:00")]
    [InlineData("Asia/Kolkata", "2026-04-17 14:30 +05:30")]
    public void Twenty_days_are_hours_and_do_not_shrink_when_clocks_change(string zone, string expected)
    {
        // In Lisbon the clocks change on 29 March, between placing and cancelling.
        var end = UnpaidPolicy.CancelledAt(Orders.In(OrderStatus.AwaitingPayment), OrderWindows.Default);
        var local = TimeZoneInfo.ConvertTime(end, TimeZoneInfo.FindSystemTimeZoneById(zone));
        Assert.Equal(expected, local.ToString("yyyy-MM-dd HH:mm zzz", System.Globalization.CultureInfo.InvariantCulture));
    }
}
