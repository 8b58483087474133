using OrderBot.Orders;

namespace OrderBot.Marketplace.Tests;

public sealed class ListingTests : IDisposable
{
    private readonly Shop shop = new();

    public void Dispose() => shop.Dispose();

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
    public async Task The_status_in_a_list_is_the_one_of_this_moment()
    {
        await shop.OrderAsync("80010004");
        shop.Clock.Advance(TimeSpan.FromHours(21));
        Assert.Equal(OrderStatus.AwaitingShipment, (await ListAsync(OrderTab.All, null, 100)).Orders.Single(order => order.Number == "80010004").Status);
        shop.Clock.Advance(TimeSpan.FromDays(15));
        Assert.Equal(0, (await ListAsync(OrderTab.AwaitingPayment, null, 100)).Counts[OrderTab.AwaitingPayment]);
        Assert.Contains((await ListAsync(OrderTab.Cancelled, null, 100)).Orders, order => order.Number == "80010006");
    }

    [Theory]
    [InlineData("005", new[] { "80010005" })]
    [InlineData("0010", new[] { "80010010" })]
    [InlineData("80010005", new[] { "80010005" })]
    [InlineData("80020005", new string[0])]
    [InlineData("05", new string[0])]
    [InlineData("%05", new string[0])]
    public async Task Last_digits_find_only_ones_own(string digits, string[] expected) =>
        Assert.Equal(expected, (await shop.Orders.FindByLastDigitsAsync(Shop.Ana, digits, CancellationToken.None)).Select(order => order.Number));

    [Theory]
    [InlineData("keyboard", new[] { "80010004" })]
    [InlineData("TEA green", new[] { "80010003" })]
    [InlineData("keyboards", new[] { "80010004" })]
    [InlineData("keybo", new[] { "80010004" })]
    [InlineData("keyb", new string[0])]
    [InlineData("tables", new[] { "80010008" })]
    [InlineData("tab", new string[0])]
    [InlineData("shoe", new[] { "80010002" })]
    [InlineData("teas", new[] { "80010003" })]
    [InlineData("sheet", new[] { "80010006" })]
    [InlineData("teapot green", new string[0])]
    [InlineData("phones", new string[0])]
    [InlineData("  ", new string[0])]
    [InlineData("' OR 1=1 --", new string[0])]
    public async Task All_words_stand_in_one_items_name(string words, string[] expected) =>
        Assert.Equal(expected, (await shop.Orders.FindByItemAsync(Shop.Ana, words, CancellationToken.None)).Select(order => order.Number));

    [Fact]
    public async Task Somebody_elses_order_is_none() =>
        Assert.Null(await shop.Orders.FindAsync(Shop.Tom, "80010005", CancellationToken.None));

    private Task<OrderPage> ListAsync(OrderTab tab, string? cursor, int size) => shop.Orders.ListAsync(Shop.Ana, tab, cursor, size, CancellationToken.None);
}
