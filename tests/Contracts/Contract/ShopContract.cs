using OrderBot.Orders;

namespace OrderBot.Contracts.Tests;

/// <summary>A part of what every order service keeps to; each fact has a shop of its own.</summary>
public abstract class ShopContract<TShop> : IAsyncLifetime
    where TShop : IShop, new()
{
    protected static readonly Buyer Ana = new("MB100001");
    protected static readonly Buyer Tom = new("MB100002");

    protected TShop Shop { get; } = new();

    protected static CancellationToken Never => CancellationToken.None;

    public Task InitializeAsync() => Shop.OpenAsync();

    public Task DisposeAsync() => Shop.DisposeAsync().AsTask();

    protected async Task<Order> OrderAsync(string number, Buyer? buyer = null) =>
        await Shop.Orders.FindAsync(buyer ?? Ana, number, Never) ?? throw new InvalidOperationException($"no order {number}");

    protected async Task<OrderReceipt> RequestAsync(string number, string key, long? version = null, string reason = "wrong size") =>
        await Shop.Orders.RequestCancellationAsync(Ana, number, version ?? (await OrderAsync(number)).Version, reason, key, Never);

    protected async Task<List<OrderEvent>> EventsAsync(Buyer? buyer = null) => [.. (await Shop.Orders.EventsAsync(buyer, null, 500, TimeSpan.Zero, Never)).Events];
}
