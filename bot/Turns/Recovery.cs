using System.Collections.Concurrent;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using OrderBot.News;
using OrderBot.Storage;

namespace OrderBot.Turns;

/// <summary>
/// Sends what was kept from going out and runs the turns that were kept from being run: at start what a stop left, then again
/// and again what a channel refused, a lost database broke off, or another replica left when it died.
/// </summary>
public sealed partial class Recovery(
    ITurnStore store, Inbox inbox, Resending resending, Messengers messengers, IBot bot, TimeProvider realTime, ILogger<Recovery> log) : BackgroundService
{
    private const int Most = 10_000;

    /// <summary>What is younger is still under way: a reply is being sent, a turn may wait for a model.</summary>
    private static readonly TimeSpan YoungReply = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan YoungTurn = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(5);
    private readonly ConcurrentDictionary<TurnKey, byte> takenAgain = new();
    private readonly CancellationTokenSource stopping = new();
    private IReadOnlyList<StoredReply>? unsent;

    /// <summary>Looks before the host listens: what comes in from then on is not left over, and stands behind what was left in the same talk.</summary>
    public override Task StartAsync(CancellationToken cancellationToken)
    {
        unsent = store.Unsent(Most);
        TakeAgain(inbox.Waiting(Most));
        return base.StartAsync(cancellationToken);
    }

    public override Task StopAsync(CancellationToken cancellationToken)
    {
        stopping.Cancel();
        return base.StopAsync(cancellationToken);
    }

    public override void Dispose()
    {
        stopping.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();

        // Channels may keep waiting who sends; what is to be run does not wait with it.
        var running = AgainAndAgainAsync(() => TakeAgain(inbox.Waiting(Most, realTime.GetUtcNow() - YoungTurn)), isAtOnce: false, stoppingToken);
        await AgainAndAgainAsync(
            async () =>
            {
                var left = unsent ?? store.Unsent(Most, realTime.GetUtcNow() - YoungReply);
                unsent = null;
                await resending.SendAsync(left, stoppingToken);
            },
            isAtOnce: true,
            stoppingToken);
        await running;
    }

    private Task AgainAndAgainAsync(Action look, bool isAtOnce, CancellationToken ct) => AgainAndAgainAsync(
        () =>
        {
            look();
            return Task.CompletedTask;
        },
        isAtOnce,
        ct);

    private async Task AgainAndAgainAsync(Func<Task> look, bool isAtOnce, CancellationToken ct)
    {
        for (var isFirst = true; !ct.IsCancellationRequested; isFirst = false)
        {
            try
            {
                if (!isFirst || isAtOnce)
                {
                    await look();
                }
            }
            catch (Exception failure) when (failure is not OutOfMemoryException && !ct.IsCancellationRequested)
            {
                TriedAgain(failure);
            }

            await Task.Delay(Between, realTime, ct).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private void TakeAgain(IReadOnlyList<LeftActivity> waiting)
    {
        foreach (var left in waiting)
        {
            _ = TakeAgainAsync(left.Activity, Arrival.Now with { LastTurn = left.LastTurn }, stopping.Token);
        }
    }

    /// <summary>Runs a turn that its channel was told would come, once at a time; one that is stored already says only what did not go out.</summary>
    private async Task TakeAgainAsync(Activity activity, Arrival arrival, CancellationToken ct)
    {
        var key = TurnKey.Of(activity);
        if (!takenAgain.TryAdd(key, 0))
        {
            return;
        }

        arrival.Enter();
        try
        {
            await (messengers.TakeAgain(activity)
                ?? messengers.Of(activity.ChannelId).ContinueConversationAsync(messengers.BotId, activity, bot.OnTurnAsync, ct));
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            // It is still in the inbox.
            NotRun(failure, activity.ChannelId, activity.Conversation.Id);
        }
        finally
        {
            takenAgain.TryRemove(key, out _);
        }
    }

    [LoggerMessage(LogLevel.Warning, "A turn on {Channel} in conversation {Conversation} that was left could not be run.")]
    private partial void NotRun(Exception failure, string channel, string conversation);

    [LoggerMessage(LogLevel.Warning, "What was left over could not be looked for; it is tried again.")]
    private partial void TriedAgain(Exception failure);
}
