using Microsoft.Extensions.DependencyInjection;
using OrderBot.Marketplace;
using OrderBot.Marketplace.Data;

namespace OrderBot.Contracts.Tests;

/// <summary>A machine that dies or stands still inside a write does not keep the lock of all writes.</summary>
public sealed class SilenceTests : IAsyncLifetime
{
    private readonly PostgreSqlShop shop = new();

    public Task InitializeAsync() => shop.OpenAsync();

    public Task DisposeAsync() => shop.DisposeAsync().AsTask();

    [Theory]
    [InlineData("idle_in_transaction_session_timeout", "60000")]
    [InlineData("tcp_keepalives_idle", "10")]
    [InlineData("tcp_keepalives_interval", "5")]
    [InlineData("tcp_keepalives_count", "3")]
    [InlineData("lock_timeout", "77000")]
    public async Task The_server_lets_go_of_who_falls_silent_and_keeps_to_options_of_ones_own(string setting, string value)
    {
        var settings = shop.Settings with { PostgreSql = shop.Settings.PostgreSql + ";Options=-c lock_timeout=77s" };
        await using var process = new ServiceCollection().AddMarketplace(settings).BuildServiceProvider();
        Assert.Equal(value, process.GetRequiredService<ShopDatabase>().Read(connection =>
            connection.Text("SELECT setting FROM pg_settings WHERE name = @name", ("@name", setting))));
    }
}
