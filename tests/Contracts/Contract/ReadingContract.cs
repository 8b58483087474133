using OrderBot.Orders;

namespace OrderBot.Contracts.Tests;

/// <summary>A buyer's orders are found, and nobody else's.</summary>
public abstract class ReadingContract<TShop> : ShopContract<TShop>
    where TShop : IShop, new()
{
    [Fact]
    public async Task Tabs_hold_their_orders_and_every_page_their_counts()
    {
        var page = await ListAsync(OrderTab.AwaitingShipment, null, 100);
        Assert.Equal(["80010004", "80010005", "80010003", "80010007", "80010010"], page.Orders.Select(order => order.Number));
        Assert.Null(page.Next);
        Assert.Equal((11, 1, 5), (page.Counts[OrderTab.All], page.Counts[OrderTab.AwaitingPayment], page.Counts[OrderTab.AwaitingShipment]));
        Assert.Equal((1, 2, 2), (page.Counts[OrderTab.AwaitingDelivery], page.Counts[OrderTab.Completed], page.Counts[OrderTab.Cancelled]));
        foreach (var tab in Enum.GetValues<OrderTab>())
        {
            var orders = (await ListAsync(tab, null, 100)).Orders;
            Assert.Equal(page.Counts[tab], orders.Count);
            Assert.All(orders, order => Assert.True(tab.Shows(order.Status)));
        }
    }

    [Fact]
    public async Task Pages_follow_each_other_without_gap_or_double()
    {
        var numbers = new List<string>();
        string? cursor = null;
        do
        {
            var page = await ListAsync(OrderTab.All, cursor, 3);
            Assert.InRange(page.Orders.Count, 1, 3);
            numbers.AddRange(page.Orders.Select(order => order.Number));
            cursor = page.Next;
        }
        while (cursor is not null);

        var whole = (await ListAsync(OrderTab.All, null, 100)).Orders;
        Assert.Equal(whole.Select(order => order.Number), numbers);
        Assert.Equal(whole.OrderByDescending(order => order.PlacedAt), whole);
    }

    [Fact]
    public async Task An_order_is_the_same_however_it_is_found()
    {
        var order = await OrderAsync("80010005");
        Assert.Equal(("Wireless headphones", 1, new Money(59.90m, "USD")), (Assert.Single(order.Items).Name, order.Items[0].Quantity, order.Items[0].Price));
        Assert.Equal((OrderStatus.AwaitingShipment, PaymentKind.Card, new Money(59.90m, "USD"), "Northlight"), (order.Status, order.Payment, order.Total, order.Supplier));
        Assert.Equivalent(order, (await ListAsync(OrderTab.All, null, 100)).Orders.Single(one => one.Number == "80010005"), strict: true);
        Assert.Equivalent(order, Assert.Single(await Shop.Orders.FindByItemAsync(Ana, "headphones", Never)), strict: true);
        Assert.Equivalent(order, Assert.Single(await Shop.Orders.FindByLastDigitsAsync(Ana, "0005", Never)), strict: true);
    }

    [Theory]
    [InlineData("0001", OrderStatus.Completed)]
    [InlineData("0002", OrderStatus.Shipped)]
    [InlineData("0003", OrderStatus.AwaitingShipment)]
    [InlineData("0004", OrderStatus.VerifyingPayment)]
    [InlineData("0006", OrderStatus.AwaitingPayment)]
    [InlineData("0007", OrderStatus.CancellationRequested)]
    [InlineData("0008", OrderStatus.Cancelled)]
    [InlineData("0009", OrderStatus.Cancelled)]
    [InlineData("0011", OrderStatus.Delivered)]
    public async Task Every_state_is_told(string number, OrderStatus status)
    {
        Assert.Equal(status, (await OrderAsync($"8001{number}")).Status);
        Assert.Equal(status, (await OrderAsync($"8002{number}", Tom)).Status);
    }

    [Fact]
    public async Task A_cancelled_order_says_why()
    {
        Assert.Equal(CancellationCause.NotPaidInTime, (await OrderAsync("80010008")).CancelledBecause);
        Assert.Equal(CancellationCause.SupplierAgreed, (await OrderAsync("80010009")).CancelledBecause);
        Assert.Equal(RequestOutcome.Refused, (await OrderAsync("80010010")).Request!.Outcome);
    }

    [Theory]
    [InlineData("005", new[] { "80010005" })]
    [InlineData("0010", new[] { "80010010" })]
    [InlineData("80010005", new[] { "80010005" })]
    [InlineData("80020005", new string[0])]
    [InlineData("05", new string[0])]
    [InlineData("%05", new string[0])]
    public async Task Last_digits_find_only_ones_own(string digits, string[] expected) =>
        Assert.Equal(expected, (await Shop.Orders.FindByLastDigitsAsync(Ana, digits, Never)).Select(order => order.Number));

    [Theory]
    [InlineData("keyboard", new[] { "80010004" })]
    [InlineData("TEA green", new[] { "80010003" })]
    [InlineData("teapot green", new string[0])]
    [InlineData("phones", new string[0])]
    [InlineData("  ", new string[0])]
    [InlineData("100% & more?", new string[0])]
    [InlineData("' OR 1=1 --", new string[0])]
    public async Task All_words_stand_in_one_items_name(string words, string[] expected) =>
        Assert.Equal(expected, (await Shop.Orders.FindByItemAsync(Ana, words, Never)).Select(order => order.Number));

    [Theory]
    [InlineData("80020005")]
    [InlineData("80019999")]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("../80010005")]
    [InlineData("80010005/messages")]
    [InlineData("80010005?")]
    [InlineData("８００１０００５")]
    public async Task Somebody_elses_order_is_none_and_so_is_what_is_no_number(string number) =>
        Assert.Null(await Shop.Orders.FindAsync(Ana, number, Never));

    private Task<OrderPage> ListAsync(OrderTab tab, string? cursor, int size) => Shop.Orders.ListAsync(Ana, tab, cursor, size, Never);
}
