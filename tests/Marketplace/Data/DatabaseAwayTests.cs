using OrderBot.Orders;

namespace OrderBot.Marketplace.Tests;

/// <summary>A database that cannot be reached is an order service that cannot be reached.</summary>
public sealed class DatabaseAwayTests : IDisposable
{
    /// <summary>No name that anybody could look up, so nobody is asked.</summary>
    private readonly Shop shop = new(settings => settings with { PostgreSql = "Host=no..where;Username=shop" });

    public void Dispose() => shop.Dispose();

    [Fact]
    public async Task A_server_whose_name_cannot_be_looked_up_is_told_as_such_to_who_reads() =>
        await Assert.ThrowsAsync<OrderServiceException>(() => shop.OrderAsync("80010005"));

    [Fact]
    public async Task Who_writes_hears_that_nothing_was_done()
    {
        var failure = await Assert.ThrowsAsync<OrderServiceException>(() => shop.RequestAsync("80010005", "key", version: 1));
        Assert.False(failure.MaybeDone);
    }
}
