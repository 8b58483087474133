namespace OrderBot;

/// <summary>
/// Told to stop, the host says at once that it is not ready and closes streams so that clients come back elsewhere; it goes on
/// answering for a while, until balancers have looked away, and then lets turns in progress come to their end.
/// </summary>
public sealed class PoliteStop(StopSettings settings, TimeProvider realTime) : IHostedLifecycleService
{
    public Task StoppingAsync(CancellationToken cancellationToken) =>
        settings.Notice > TimeSpan.Zero ? Task.Delay(settings.Notice, realTime, cancellationToken) : Task.CompletedTask;

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
