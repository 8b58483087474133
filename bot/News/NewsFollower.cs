using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using OrderBot.Channels;
using OrderBot.Dialogs.OrderNews;
using OrderBot.Dialogs.Replies;
using OrderBot.Dialogs.Talk;
using OrderBot.Orders;
using OrderBot.Storage;
using OrderBot.Turns;

namespace OrderBot.News;

/// <summary>Follows the order events and tells each buyer what happened, in the chat that the buyer used last.</summary>
public sealed partial class NewsFollower(
    IOrderService orders,
    IAccountService accounts,
    OrderNewsTeller teller,
    ConversationReferences references,
    NewsCursors cursors,
    UntoldNews untold,
    BotDatabase database,
    ITurnStore turns,
    Messengers messengers,
    SupportBot bot,
    Clock clock,
    TimeProvider realTime,
    ILogger<NewsFollower> log) : BackgroundService
{
    private const string Name = "news";
    private const int Batch = 100;
    private static readonly TimeSpan Wait = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(5);

    /// <summary>For so long one piece of news may keep all others waiting.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    /// <summary>What happened before anybody ever followed is history, and what is older than this is no news.</summary>
    private static readonly TimeSpan Fresh = TimeSpan.FromDays(30);
    private readonly InARow failures = new((int)(Longest / AfterFailure));
    private DateTimeOffset begun = DateTimeOffset.MinValue;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                // One replica tells; when it dies, the next one goes on from what is stored.
                await using var lead = await database.LeadAsync(Name, stoppingToken);
                while (lead.IsKept())
                {
                    await FollowAsync(lead, stoppingToken);
                }
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure) when (failure is not OutOfMemoryException)
            {
                FollowingFailed(failure);
                await Task.Delay(AfterFailure, realTime, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task FollowAsync(Hold lead, CancellationToken ct)
    {
        var cursor = cursors.ReadCursor(Name);
        begun = cursor is null && begun == DateTimeOffset.MinValue ? clock.Now : begun;
        var news = await orders.EventsAsync(null, cursor, Batch, Wait, ct);
        foreach (var one in news.Events)
        {
            if (!lead.IsKept())
            {
                return;
            }

            await TellOrKeepAsync(one, ct);
            cursors.WriteCursor(Name, one.Id, lead);
        }

        cursors.WriteCursor(Name, news.Cursor, lead);
    }

    /// <summary>What fails again and again, although the events can be had, keeps no other news waiting: its buyer hears it when met again.</summary>
    private async Task TellOrKeepAsync(OrderEvent news, CancellationToken ct)
    {
        try
        {
            await TellAsync(news, ct);
        }
        catch (Exception failure) when (failure is not OutOfMemoryException && !StorageFailure.Is(failure) && !ct.IsCancellationRequested)
        {
            if (!failures.IsEnough(news.Id))
            {
                throw;
            }

            ToldLater(failure, news.Id);
            Keep(news, [.. references.Of(news.MemberId).Select(conversation => PlaceOf(conversation, news))]);
        }
    }

    private async Task TellAsync(OrderEvent news, CancellationToken ct)
    {
        // A stop may have come between that and the place in the events.
        if (untold.Has(news.Id) || await accounts.FindAsync(news.MemberId, ct) is not { } buyer || await teller.TellAsync(buyer, news, ct) is not { } reply)
        {
            return;
        }

        var tried = new List<TurnKey>();
        var conversations = references.Of(news.MemberId);
        foreach (var conversation in conversations)
        {
            if (turns.StandOf(PlaceOf(conversation, news)) == WordsStand.Sent)
            {
                GiveUpElsewhere(conversations, news);
                return;
            }
        }

        foreach (var conversation in conversations)
        {
            if (news.At < conversation.Since)
            {
                continue;
            }

            var sent = await SendAsync(conversation.Reference, news, reply, ct);
            if (sent == Sent.Arrived)
            {
                GiveUpElsewhere(conversations, news);
                return;
            }

            tried.Add(PlaceOf(conversation, news));
            if (sent == Sent.Waits)
            {
                break;
            }
        }

        Keep(news, tried);
    }

    /// <summary>Told in one conversation, it is not told in another as well should its channel think better of it.</summary>
    private void GiveUpElsewhere(IReadOnlyList<RememberedConversation> conversations, OrderEvent news)
    {
        foreach (var conversation in conversations)
        {
            var place = PlaceOf(conversation, news);
            if (turns.StandOf(place) == WordsStand.Waits)
            {
                turns.GiveUp(place);
            }
        }
    }

    private void Keep(OrderEvent news, IReadOnlyList<TurnKey> tried)
    {
        if (news.At >= begun && clock.Now - news.At < Fresh)
        {
            untold.Keep(news, tried);
        }
    }

    private static TurnKey PlaceOf(RememberedConversation conversation, OrderEvent news) =>
        new(conversation.Reference.ChannelId, conversation.Reference.Conversation.Id, UntoldNews.TurnOf(news.Id));

    /// <summary>
    /// The turn bears the event's id: told again after a stop, it is the same turn. The place in the events moves on only when it is told, or kept.
    /// A conversation that its channel says is gone is forgotten, and another one is tried.
    /// </summary>
    private async Task<Sent> SendAsync(ConversationReference reference, OrderEvent news, Reply reply, CancellationToken ct)
    {
        var turnOfItsOwn = reference.GetContinuationActivity();
        turnOfItsOwn.Id = UntoldNews.TurnOf(news.Id);
        Exception? failure = null;
        TurnChanges? changes = null;
        try
        {
            await messengers.Of(reference.ChannelId).ContinueConversationAsync(messengers.BotId, turnOfItsOwn, TellInTurnAsync, ct);
        }
        catch (Exception trouble) when (ChannelFailure.IsWhileSending(trouble) && !ct.IsCancellationRequested)
        {
            failure = trouble;
        }

        failure ??= changes?.Unsent;
        if (failure is not null && IsForgotten(failure, reference))
        {
            return Sent.Nowhere;
        }

        // A turn that broke by a mistake of ours is not stored: nothing was told.
        return turns.StandOf(TurnKey.Of(turnOfItsOwn)) switch
        {
            WordsStand.Sent => Sent.Arrived,
            WordsStand.Waits => Sent.Waits,
            _ => Sent.Nowhere,
        };

        Task TellInTurnAsync(ITurnContext turn, CancellationToken token)
        {
            changes = turn.TurnState.Get<TurnChanges>();
            if (turn.Buyer()?.MemberId != news.MemberId)
            {
                // A sign-in that lapsed meanwhile takes its news along. Nor is the turn kept: it would count as told.
                changes?.IsErrand = true;
                return Task.CompletedTask;
            }

            return bot.TellAsync(turn, reply, news.OrderNumber, token);
        }
    }

    private bool IsForgotten(Exception failure, ConversationReference reference)
    {
        TellingFailed(failure, reference.ChannelId, reference.Conversation.Id);
        if (!ChannelFailure.IsGone(failure))
        {
            return false;
        }

        references.Forget(reference.ChannelId, reference.Conversation.Id);
        return true;
    }

    /// <summary>What became of news in a conversation; what waits is sent when the channel takes it.</summary>
    private enum Sent
    {
        Arrived,
        Waits,
        Nowhere,
    }

    [LoggerMessage(LogLevel.Error, "News {News} could not be told for minutes; it is kept until its buyer is met.")]
    private partial void ToldLater(Exception failure, string news);

    [LoggerMessage(LogLevel.Error, "Following the order events failed; it is tried again.")]
    private partial void FollowingFailed(Exception failure);

    [LoggerMessage(LogLevel.Warning, "News could not be told on {Channel} in conversation {Conversation}.")]
    private partial void TellingFailed(Exception failure, string channel, string conversation);
}
