using OrderBot.Marketplace.Ordering;
using OrderBot.Orders;

namespace OrderBot.Marketplace.Tests;

/// <summary>What every order service does with words and digits stands in tests/Contracts; here is what this shop does beyond.</summary>
public sealed class ItemWordsTests : IDisposable
{
    private readonly Shop shop = new();

    public void Dispose() => shop.Dispose();

    [Theory]
    [InlineData("keyboards", new[] { "80010004" })]
    [InlineData("keybo", new[] { "80010004" })]
    [InlineData("keyb", new string[0])]
    [InlineData("tables", new[] { "80010008" })]
    [InlineData("tab", new string[0])]
    [InlineData("shoe", new[] { "80010002" })]
    [InlineData("teas", new[] { "80010003" })]
    [InlineData("sheet", new[] { "80010006" })]
    public async Task A_plural_or_a_beginning_finds_the_word(string words, string[] expected) =>
        Assert.Equal(expected, (await shop.Orders.FindByItemAsync(Shop.Ana, words, CancellationToken.None)).Select(order => order.Number));

    [Theory]
    [InlineData("100%", "%100!%%")]
    [InlineData("a_b", "%a!_b%")]
    [InlineData("ah!", "%ah!!%")]
    [InlineData("boxes", "%box%")]
    [InlineData("lamps", "%lamp%")]
    [InlineData("gas", "%gas%")]
    public void A_pattern_takes_every_letter_as_it_is(string word, string expected) => Assert.Equal(expected, ItemWords.Containing(word));

    [Fact]
    public void No_more_than_eight_words_are_looked_for() =>
        Assert.Equal(["a", "b", "c", "d", "e", "f", "g", "h"], ItemWords.Wanted("A b, c d/e (f) g-h i j"));

    [Fact]
    public void All_words_stand_in_one_item_not_in_two()
    {
        var price = new Money(1, "USD");
        var order = new Order
        {
            Number = "1",
            Version = 1,
            Status = OrderStatus.Completed,
            PlacedAt = default,
            Total = price,
            Supplier = "S",
            Items = [new("Green tea", 1, price), new("Red box", 1, price)],
        };
        Assert.True(ItemWords.Fit(order, ["red", "boxes"]));
        Assert.False(ItemWords.Fit(order, ["green", "box"]));
    }
}
