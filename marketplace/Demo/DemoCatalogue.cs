using OrderBot.Orders;

namespace OrderBot.Marketplace.Demo;

/// <summary>What the demo shop sells.</summary>
internal static class DemoCatalogue
{
    private static readonly (OrderItem[] Items, string Supplier)[] Baskets =
    [
        ([Item("Walnut desk lamp", 42.50m)], "Lumen & Oak"),
        ([Item("Trail running shoes", 74.00m)], "Fellside"),
        ([Item("Cast-iron teapot", 38.90m), Item("Green tea, 250 g", 11.20m, 2)], "Harbour Goods"),
        ([Item("Mechanical keyboard", 89.00m)], "Northlight"),
        ([Item("Wireless headphones", 59.90m)], "Northlight"),
        ([Item("Linen bed sheets", 64.00m)], "Pine & Thread"),
        ([Item("Stainless steel water bottle", 19.90m, 2)], "Fellside"),
        ([Item("Folding picnic table", 54.00m)], "Harbour Goods"),
        ([Item("Wool winter coat", 129.00m)], "Pine & Thread"),
        ([Item("Bamboo bookshelf", 98.50m)], "Lumen & Oak"),
        ([Item("Ceramic plant pot", 16.75m, 3)], "Harbour Goods"),
    ];

    /// <summary>What the shop's front page shows.</summary>
    public static IReadOnlyList<(OrderItem Item, string Supplier)> Front { get; } =
        [.. new[] { 4, 0, 2, 8 }.Select(index => (Baskets[index].Items[0], Baskets[index].Supplier))];

    public static (OrderItem[] Items, string Supplier) Basket(int index) => Baskets[index % Baskets.Length];

    private static OrderItem Item(string name, decimal price, int quantity = 1) => new(name, quantity, new Money(price, "USD"));
}
