using System.Collections.Concurrent;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using OrderBot.Channels;
using OrderBot.News;
using OrderBot.Storage;

namespace OrderBot.Turns;

/// <summary>
/// Sends what was kept from going out and runs the turns that were kept from being run: at start what a stop left, then again
/// and again what a channel refused, a lost database broke off, or another replica left when it died.
/// </summary>
public sealed partial class Recovery(
    ITurnStore store, Inbox inbox, Messengers messengers, IBot bot, TimeProvider realTime, ILogger<Recovery> log) : BackgroundService
{
    private const int Most = 10_000;

    /// <summary>What is younger is still under way: a reply is being sent, a turn may wait for a model.</summary>
    private static readonly TimeSpan YoungReply = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan YoungTurn = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(5);
    private readonly ConcurrentDictionary<TurnKey, byte> takenAgain = new();
    private readonly CancellationTokenSource stopping = new();
    private IReadOnlyList<StoredReply> unsent = [];

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
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await SendAsync(stoppingToken);
                await Task.Delay(Between, realTime, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                var now = realTime.GetUtcNow();
                unsent = store.Unsent(Most, now - YoungReply);
                TakeAgain(inbox.Waiting(Most, now - YoungTurn));
            }
            catch (Exception failure) when (failure is not OutOfMemoryException && !stoppingToken.IsCancellationRequested)
            {
                unsent = [];
                TriedAgain(failure);
            }
        }
    }

    private void TakeAgain(IReadOnlyList<Activity> waiting)
    {
        foreach (var activity in waiting)
        {
            _ = TakeAgainAsync(activity, stopping.Token);
        }
    }

    private async Task SendAsync(CancellationToken ct)
    {
        var refused = new HashSet<string>(StringComparer.Ordinal);
        foreach (var reply in unsent)
        {
            // What was said first goes out first.
            if (!refused.Contains(reply.Activity.Conversation.Id) && !await SendAsync(reply.Activity, ct))
            {
                refused.Add(reply.Activity.Conversation.Id);
            }
        }
    }

    /// <summary>Alone in its conversation it looks whether the reply went out meanwhile.</summary>
    private async Task<bool> SendAsync(Activity reply, CancellationToken ct)
    {
        var (id, channel, conversation) = (reply.Id, reply.ChannelId, reply.Conversation.Id);
        var isRefused = false;
        try
        {
            await messengers.Of(channel).ContinueConversationAsync(messengers.BotId, ReferenceOf(reply), SendAloneAsync, ct);
        }
        catch (Exception failure) when (IsReplysOwn(failure) && !ct.IsCancellationRequested)
        {
            Refused(failure);
        }

        return !isRefused;

        void Refused(Exception failure)
        {
            isRefused = true;
            store.Defer(channel, conversation);
            NotSent(failure, channel, conversation);
        }

        async Task SendAloneAsync(ITurnContext turn, CancellationToken token)
        {
            if (turn.TurnState.Get<TurnChanges>() is { } changes)
            {
                changes.IsErrand = true;
            }

            // What was said before it goes out first, and may be refused.
            if (turn.TurnState.Get<ChannelRefuses>() is not null)
            {
                isRefused = true;
            }
            else if (store.IsUnsent(id))
            {
                try
                {
                    await turn.Adapter.SendActivitiesAsync(turn, [reply], token);
                }
                catch (Exception failure) when (IsReplysOwn(failure))
                {
                    Refused(failure);
                    return;
                }

                store.MarkSent([id]);
            }
        }
    }

    /// <summary>Runs a turn that its channel was told would come, once at a time; one that is stored already says only what did not go out.</summary>
    private async Task TakeAgainAsync(Activity activity, CancellationToken ct)
    {
        var key = TurnKey.Of(activity);
        if (!takenAgain.TryAdd(key, 0))
        {
            return;
        }

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

    /// <summary>Whatever is wrong with one reply keeps no other from going out.</summary>
    private static bool IsReplysOwn(Exception failure) => failure is not OutOfMemoryException && !StorageFailure.Is(failure);

    private static ConversationReference ReferenceOf(Activity reply) => new()
    {
        ChannelId = reply.ChannelId,
        ServiceUrl = reply.ServiceUrl,
        Conversation = reply.Conversation,
        Bot = reply.From,
        User = reply.Recipient,
    };

    [LoggerMessage(LogLevel.Warning, "A reply on {Channel} in conversation {Conversation} could not be sent again.")]
    private partial void NotSent(Exception failure, string channel, string conversation);

    [LoggerMessage(LogLevel.Warning, "A turn on {Channel} in conversation {Conversation} that was left could not be run.")]
    private partial void NotRun(Exception failure, string channel, string conversation);

    [LoggerMessage(LogLevel.Warning, "What was left over could not be looked for; it is tried again.")]
    private partial void TriedAgain(Exception failure);
}
