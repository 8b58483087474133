using System.Net.Sockets;
using OrderBot.Orders;

namespace OrderBot.Marketplace.Tests;

/// <summary>The sweep goes on, whatever befalls one round of it: if it ended, the host would end with it.</summary>
public sealed class SweepServiceTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Theory]
    [InlineData(typeof(InvalidOperationException))]
    [InlineData(typeof(OperationCanceledException))]
    [InlineData(typeof(SocketException))]
    public async Task A_round_that_fails_is_followed_by_another(Type kind)
    {
        var time = new FaultyTime((Exception)Activator.CreateInstance(kind)!);
        using var shop = new Shop(settings => settings with { RealTime = time });
        shop.Database.EnsureCreated();
        time.Break();
        await using var sweeping = await shop.SweepAsync();
        await time.Failed.WaitAsync(Patience);
        var written = shop.Database.NextWrite;
        time.MendAfter(TimeSpan.FromDays(16));
        await written.WaitAsync(Patience);
        Assert.Equal(OrderEventKind.CancelledUnpaid, Assert.Single(await shop.EventsAsync(Shop.Ana)).Kind);
    }

    /// <summary>A clock that can be broken; its timers go off at once.</summary>
    private sealed class FaultyTime(Exception fault) : TimeProvider
    {
        private static readonly TimeSpan Soon = TimeSpan.FromMilliseconds(1);
        private readonly TaskCompletionSource failed = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private DateTimeOffset now = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);
        private volatile bool isBroken;

        public Task Failed => failed.Task;

        public void Break() => isBroken = true;

        public void MendAfter(TimeSpan span)
        {
            now += span;
            isBroken = false;
        }

        public override DateTimeOffset GetUtcNow()
        {
            if (isBroken)
            {
                failed.TrySetResult();
                throw fault;
            }

            return now;
        }

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => base.CreateTimer(callback, state, Soon, Soon);
    }
}
