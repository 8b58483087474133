using Microsoft.Extensions.DependencyInjection;
using OrderBot.Marketplace.Data;
using OrderBot.Marketplace.Ordering;
using OrderBot.Orders;

namespace OrderBot.Contracts.Tests;

/// <summary>On PostgreSQL the database itself wakes who waits in another process.</summary>
public sealed class HearingTests : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly PostgreSqlShop shop = new();

    public Task InitializeAsync() => shop.OpenAsync();

    public Task DisposeAsync() => shop.DisposeAsync().AsTask();

    [Fact]
    public async Task Another_process_hears_of_an_event_without_looking_again()
    {
        await using var neighbour = shop.Neighbour(new StoppedTimers());
        var waiting = WaitAsync(neighbour, null);
        await shop.SupplyAsync("80010007", SupplierAct.Agree);
        var told = await waiting.WaitAsync(Patience);
        Assert.Equal(OrderEventKind.SupplierAgreed, Assert.Single(told.Events).Kind);

        waiting = WaitAsync(neighbour, told.Cursor);
        await shop.SupplyAsync("80010005", SupplierAct.Ship);
        Assert.Equal(OrderEventKind.Shipped, Assert.Single((await waiting.WaitAsync(Patience)).Events).Kind);
    }

    [Fact]
    public async Task It_hears_again_after_its_connection_was_cut()
    {
        await using var neighbour = shop.Neighbour(new StoppedTimers());
        var waiting = WaitAsync(neighbour, null);
        var cut = 0L;
        while (cut == 0)
        {
            cut = shop.Inside.GetRequiredService<ShopDatabase>().Read(connection =>
                connection.Number("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE query LIKE 'LISTEN%' AND query LIKE @schema", ("@schema", $"%{shop.Settings.Schema}\"")));
            await Task.Yield();
        }

        await shop.SupplyAsync("80010007", SupplierAct.Agree);
        Assert.Single((await waiting.WaitAsync(Patience)).Events);
    }

    private static Task<OrderEvents> WaitAsync(ServiceProvider process, string? cursor) =>
        Task.Run(() => process.GetRequiredService<IOrderService>().EventsAsync(null, cursor, 10, TimeSpan.FromHours(1), CancellationToken.None));

    /// <summary>No timer ever goes off, so that nobody looks again by himself.</summary>
    private sealed class StoppedTimers : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => new Stopped();

        private sealed class Stopped : ITimer
        {
            public bool Change(TimeSpan dueTime, TimeSpan period) => true;

            public void Dispose()
            {
                // Nothing runs.
            }

            public ValueTask DisposeAsync() => ValueTask.CompletedTask;
        }
    }
}
