using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OrderBot.Marketplace.Data;
using OrderBot.Orders;

namespace OrderBot.Marketplace.Ordering;

/// <summary>Has the shop ready before the server listens, and sweeps at the start and every second after.</summary>
internal sealed partial class SweepService(Sweep sweep, ShopDatabase database, ShopClock clock, ILogger<SweepService> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    public override Task StartAsync(CancellationToken cancellationToken)
    {
        database.EnsureCreated();
        return base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        using var timer = new PeriodicTimer(Pause, clock.Real);
        try
        {
            do
            {
                try
                {
                    await sweep.RunAsync(stoppingToken);
                }
                catch (OrderServiceException failure)
                {
                    SweepFailed(failure);
                }
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The server stops; what is due is settled at the next start.
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The sweep of the shop's orders failed and is tried again.")]
    private partial void SweepFailed(Exception failure);
}
