namespace OrderBot.Orders.Tests;

public sealed class CancellationPolicyTests
{
    private static readonly DateTimeOffset Now = Orders.Placed.AddHours(3);

    [Theory]
    [InlineData(OrderStatus.AwaitingPayment, CancellationChance.Unpaid)]
    [InlineData(OrderStatus.VerifyingPayment, CancellationChance.TooEarly)]
    [InlineData(OrderStatus.AwaitingShipment, CancellationChance.Possible)]
    [InlineData(OrderStatus.CancellationRequested, CancellationChance.AlreadyRequested)]
    [InlineData(OrderStatus.Shipped, CancellationChance.Shipped)]
    [InlineData(OrderStatus.Delivered, CancellationChance.Shipped)]
    [InlineData(OrderStatus.Completed, CancellationChance.Shipped)]
    [InlineData(OrderStatus.Cancelled, CancellationChance.AlreadyCancelled)]
    public void Every_status_has_its_standing(OrderStatus status, CancellationChance expected) =>
        Assert.Equal(expected, Decide(Orders.Paid(status)).Chance);

    [Fact]
    public void Every_status_is_in_the_table() => Assert.Equal(8, Enum.GetValues<OrderStatus>().Length);

    [Fact]
    public void Too_early_says_from_when() =>
        Assert.Equal(
            new CancellationStanding(CancellationChance.TooEarly, Orders.Placed.AddHours(24)),
            Decide(Orders.Paid(OrderStatus.VerifyingPayment)));

    [Theory]
    [InlineData(-1, CancellationChance.TooEarly)]
    [InlineData(0, CancellationChance.Possible)]
    [InlineData(1, CancellationChance.Possible)]
    public void A_card_payment_is_verified_from_the_24th_hour_on(int millisecondsAfter, CancellationChance expected) =>
        Assert.Equal(
            expected,
            CancellationPolicy.Decide(
                Orders.Paid(OrderStatus.VerifyingPayment), Orders.Placed.AddHours(24).AddMilliseconds(millisecondsAfter), OrderWindows.Default).Chance);

    [Theory]
    [InlineData(PaymentKind.Wallet)]
    [InlineData(PaymentKind.BankTransfer)]
    public void Only_a_card_payment_is_verified(PaymentKind payment)
    {
        var order = Orders.Paid(OrderStatus.VerifyingPayment, payment);
        Assert.Equal(CancellationChance.Possible, Decide(order).Chance);
        Assert.Equal(Orders.Placed, CancellationPolicy.VerifiedAt(order, OrderWindows.Default));
    }

    [Fact]
    public void An_unpaid_order_is_never_verified() =>
        Assert.Null(CancellationPolicy.VerifiedAt(Orders.In(OrderStatus.AwaitingPayment), OrderWindows.Default));

    [Fact]
    public void The_window_is_a_setting() =>
        Assert.Equal(
            Orders.Placed.AddHours(48),
            CancellationPolicy.Decide(
                Orders.Paid(OrderStatus.VerifyingPayment), Now, OrderWindows.Default with { VerificationTakes = TimeSpan.FromHours(48) }).From);

    [Theory]
    [InlineData(RequestOutcome.Refused, CancellationChance.RefusedBefore)]
    [InlineData(RequestOutcome.Withdrawn, CancellationChance.Possible)]
    public void A_refused_request_is_not_repeated_but_a_withdrawn_one_can_be(RequestOutcome outcome, CancellationChance expected) =>
        Assert.Equal(expected, Decide(Settled(outcome)).Chance);

    [Theory]
    [InlineData(-1, CancellationChance.RefusedBefore)]
    [InlineData(0, CancellationChance.RefusedBefore)]
    [InlineData(1, CancellationChance.Possible)]
    public void After_a_refusal_the_supplier_is_written_to_first(int minutesAfterRefusal, CancellationChance expected) =>
        Assert.Equal(expected, Decide(Settled(RequestOutcome.Refused) with { SupplierWrittenToAt = Orders.Placed.AddHours(2).AddMinutes(minutesAfterRefusal) }).Chance);

    private static CancellationStanding Decide(Order order) => CancellationPolicy.Decide(order, Now, OrderWindows.Default);

    private static Order Settled(RequestOutcome outcome) => Orders.Paid(OrderStatus.AwaitingShipment) with
    {
        Request = new CancellationRequest(Orders.Placed.AddHours(1), "", outcome, Orders.Placed.AddHours(2)),
    };
}
