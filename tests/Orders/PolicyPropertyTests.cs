using FsCheck;
using FsCheck.Xunit;

namespace OrderBot.Orders.Tests;

/// <summary>What holds of the rules whatever the instants, the windows and the zone are.</summary>
public sealed class PolicyPropertyTests
{
    private static readonly TimeZoneInfo[] Zones = [.. TimeZoneInfo.GetSystemTimeZones()];

    [Property]
    public void The_instant_that_is_told_is_the_one_where_the_answer_changes(PositiveInt minutes, PositiveInt window)
    {
        var windows = new OrderWindows(TimeSpan.FromMinutes(window.Get), TimeSpan.FromDays(20));
        var order = Orders.In(OrderStatus.VerifyingPayment) with { Payment = PaymentKind.Card, PaidAt = Orders.Placed.AddMinutes(minutes.Get) };
        var from = CancellationPolicy.Decide(order, order.PaidAt.Value, windows).From!.Value;
        Assert.Equal(TimeSpan.FromMinutes(window.Get), from - order.PaidAt);
        Assert.Equal(CancellationChance.TooEarly, CancellationPolicy.Decide(order, from.AddTicks(-1), windows).Chance);
        Assert.Equal(CancellationChance.Possible, CancellationPolicy.Decide(order, from, windows).Chance);
    }

    [Property]
    public void Once_possible_an_untouched_order_stays_possible(PositiveInt paid, NonNegativeInt sooner, NonNegativeInt later, bool card)
    {
        var order = Orders.Paid(OrderStatus.VerifyingPayment, card ? PaymentKind.Card : PaymentKind.Wallet) with { PaidAt = Orders.Placed.AddSeconds(paid.Get) };
        var at = order.PaidAt.Value.AddSeconds(sooner.Get);
        if (CancellationPolicy.Decide(order, at, OrderWindows.Default).Chance == CancellationChance.Possible)
        {
            Assert.Equal(CancellationChance.Possible, CancellationPolicy.Decide(order, at.AddSeconds(later.Get), OrderWindows.Default).Chance);
        }
    }

    /// <summary>An order says the same of its instants wherever it was written down.</summary>
    [Property]
    public void The_offset_of_an_instant_decides_nothing(int quarters, PositiveInt minutes, OrderStatus status)
    {
        var offset = TimeSpan.FromMinutes(15 * (quarters % 56));
        var order = Orders.Paid(status);
        var elsewhere = order with { PlacedAt = order.PlacedAt.ToOffset(offset), PaidAt = order.PaidAt!.Value.ToOffset(offset) };
        var now = Orders.Placed.AddMinutes(minutes.Get);
        Assert.Equal(CancellationPolicy.Decide(order, now, OrderWindows.Default), CancellationPolicy.Decide(elsewhere, now.ToOffset(-offset), OrderWindows.Default));
        Assert.Equal(UnpaidPolicy.CancelledAt(order, OrderWindows.Default), UnpaidPolicy.CancelledAt(elsewhere, OrderWindows.Default));
    }

    /// <summary>Every hour of two years in any zone: the clocks' changes are among them.</summary>
    [Property]
    public void Both_windows_are_spans_of_time_in_every_zone_on_every_day(NonNegativeInt zone, NonNegativeInt hour)
    {
        var here = Zones[zone.Get % Zones.Length];
        var at = TimeZoneInfo.ConvertTime(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero).AddHours(hour.Get % (2 * 365 * 24)), here);
        var order = Orders.Paid(OrderStatus.VerifyingPayment) with { PlacedAt = at, PaidAt = at };
        var end = TimeZoneInfo.ConvertTime(UnpaidPolicy.CancelledAt(order, OrderWindows.Default), here);
        Assert.Equal(TimeSpan.FromDays(20), end - at);
        Assert.Equal(here.GetUtcOffset(end) - here.GetUtcOffset(at), end.DateTime - at.DateTime - TimeSpan.FromDays(20));
        Assert.Equal(TimeSpan.FromHours(24), CancellationPolicy.VerifiedAt(order, OrderWindows.Default)!.Value - at);
    }

    [Property]
    public void Only_writing_after_the_refusal_opens_the_way_again(int minutes, bool settled)
    {
        var requested = Orders.Placed.AddDays(1);
        var closed = settled ? requested.AddHours(5) : (DateTimeOffset?)null;
        var written = requested.AddMinutes(minutes % 10_000);
        var order = Orders.Paid(OrderStatus.AwaitingShipment) with
        {
            Request = new CancellationRequest(requested, "", RequestOutcome.Refused, closed),
            SupplierWrittenToAt = written,
        };
        var expected = written > (closed ?? requested) ? CancellationChance.Possible : CancellationChance.RefusedBefore;
        Assert.Equal(expected, CancellationPolicy.Decide(order, Orders.Placed.AddDays(3), OrderWindows.Default).Chance);
    }
}
