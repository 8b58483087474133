using OrderBot.Channels;
using OrderBot.Dialogs.TalkToPerson;

namespace OrderBot.SupportDesk;

/// <summary>Looks again and again whether somebody has waited longer than was promised, and tells them.</summary>
public sealed partial class DeskSweep(Desk desk, DeskPromise promise, TimeProvider realTime, ILogger<DeskSweep> log) : BackgroundService
{
    private const int MostTries = 5;
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(3);

    /// <summary>A turn that breaks is not tried at every look.</summary>
    private static readonly TimeSpan AfterBroken = TimeSpan.FromMinutes(1);

    // Of these it is known that nothing is left to tell, or that it cannot be told.
    private readonly HashSet<long> done = [];
    private readonly Dictionary<long, (int Tries, DateTimeOffset Next)> broken = [];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Between, realTime);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                await SweepAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host stops.
        }
    }

    private async Task SweepAsync(CancellationToken ct)
    {
        try
        {
            List<Handoff> waiting = [.. desk.Reachable()];
            Forget(waiting);
            foreach (var handoff in waiting)
            {
                if (handoff.Since + promise.AnswersWithin <= desk.Now && !done.Contains(handoff.Id) && broken.GetValueOrDefault(handoff.Id).Next <= realTime.GetUtcNow())
                {
                    await MissAsync(handoff, ct);
                }
            }
        }
        catch (Exception failure) when (!ct.IsCancellationRequested && failure is not OutOfMemoryException)
        {
            SweepFailed(failure);
        }
    }

    /// <summary>Of those that wait no more nothing need be known.</summary>
    private void Forget(List<Handoff> waiting)
    {
        done.IntersectWith(waiting.Select(handoff => handoff.Id));
        foreach (var id in broken.Keys)
        {
            if (!waiting.Exists(handoff => handoff.Id == id))
            {
                broken.Remove(id);
            }
        }
    }

    private async Task MissAsync(Handoff handoff, CancellationToken ct)
    {
        try
        {
            if (await desk.MissAsync(handoff, ct))
            {
                done.Add(handoff.Id);
                return;
            }

            var tries = broken.GetValueOrDefault(handoff.Id).Tries + 1;
            broken[handoff.Id] = (tries, realTime.GetUtcNow() + AfterBroken);
            if (tries == MostTries)
            {
                done.Add(handoff.Id);
            }
        }
        catch (Exception failure) when (!ct.IsCancellationRequested && failure is not OutOfMemoryException)
        {
            // A channel that is gone stays so; anything else is tried again, and keeps nobody else waiting.
            if (ChannelFailure.Is(failure))
            {
                done.Add(handoff.Id);
            }

            NotTold(failure, handoff.Reference.ChannelId, handoff.Reference.Conversation.Id);
        }
    }

    [LoggerMessage(LogLevel.Error, "Looking for who waits at the desk failed; it is tried again.")]
    private partial void SweepFailed(Exception failure);

    [LoggerMessage(LogLevel.Warning, "Nobody came to the desk, and that could not be told on {Channel} in conversation {Conversation}.")]
    private partial void NotTold(Exception failure, string channel, string conversation);
}
