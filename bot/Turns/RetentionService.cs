using OrderBot.Storage;

namespace OrderBot.Turns;

/// <summary>Once an hour forgets what nobody has used for as long as the settings say.</summary>
public sealed partial class RetentionService(UnusedTalks unused, UnansweredTexts unanswered, BotSettings settings, TimeProvider realTime, ILogger<RetentionService> log) : BackgroundService
{
    private static readonly TimeSpan Between = TimeSpan.FromHours(1);
    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(100);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Between, realTime);
        try
        {
            do
            {
                await ForgetAsync(stoppingToken);
            }
            while (settings.RetentionDays > 0 && await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host stops.
        }
    }

    private async Task ForgetAsync(CancellationToken ct)
    {
        if (settings.RetentionDays == 0)
        {
            return;
        }

        var kept = TimeSpan.FromDays(settings.RetentionDays);
        ForgetTexts(kept);
        await ForgetTalksAsync(kept, ct);
    }

    /// <summary>They are in a file of their own: what is wrong with it keeps nothing else from going.</summary>
    private void ForgetTexts(TimeSpan kept)
    {
        try
        {
            unanswered.Forget(realTime.GetUtcNow() - kept);
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            ForgettingTextsFailed(failure);
        }
    }

    private async Task ForgetTalksAsync(TimeSpan kept, CancellationToken ct)
    {
        try
        {
            while (unused.Forget(realTime.GetUtcNow(), kept) > 0)
            {
                await Task.Delay(Breath, realTime, ct);
            }
        }
        catch (Exception failure) when (failure is not OutOfMemoryException && !ct.IsCancellationRequested)
        {
            ForgettingFailed(failure);
        }
    }

    [LoggerMessage(LogLevel.Warning, "Forgetting what is old failed; it is tried again in an hour.")]
    private partial void ForgettingFailed(Exception failure);

    [LoggerMessage(LogLevel.Warning, "Forgetting what was not understood long ago failed; it is tried again in an hour.")]
    private partial void ForgettingTextsFailed(Exception failure);
}
