using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OrderBot.Marketplace.Data;

namespace OrderBot.Marketplace.Ordering;

/// <summary>Has the shop ready before the server listens, sweeps at the start and every second after, and forgets every minute.</summary>
internal sealed partial class SweepService(Sweep sweep, Forgetting forgetting, ShopDatabase database, ShopClock clock, ILogger<SweepService> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private const int PausesAForgetting = 60;

    public override Task StartAsync(CancellationToken cancellationToken)
    {
        database.EnsureCreated();
        return base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        using var timer = new PeriodicTimer(Pause, clock.Real);
        var round = 0;
        try
        {
            do
            {
                try
                {
                    await sweep.RunAsync(stoppingToken);
                    if (round++ % PausesAForgetting == 0)
                    {
                        await forgetting.RunAsync(stoppingToken);
                    }
                }
                catch (Exception failure) when (failure is not OutOfMemoryException && !IsTheEnd(failure, stoppingToken))
                {
                    // Let through, it would stop the whole host.
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

    private static bool IsTheEnd(Exception failure, CancellationToken stoppingToken) => failure is OperationCanceledException && stoppingToken.IsCancellationRequested;

    [LoggerMessage(Level = LogLevel.Warning, Message = "The sweep of the shop's orders failed and is tried again.")]
    private partial void SweepFailed(Exception failure);
}
