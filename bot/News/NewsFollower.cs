using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using OrderBot.Channels;
using OrderBot.Dialogs.OrderNews;
using OrderBot.Dialogs.Replies;
using OrderBot.Dialogs.Talk;
using OrderBot.Orders;
using OrderBot.Storage;

namespace OrderBot.News;

/// <summary>Follows the order events and tells each buyer what happened, in the chat that the buyer used last.</summary>
public sealed partial class NewsFollower(
    IOrderService orders,
    IAccountService accounts,
    OrderNewsTeller teller,
    ConversationReferences references,
    NewsCursors cursors,
    Messengers messengers,
    SupportBot bot,
    TimeProvider realTime,
    ILogger<NewsFollower> log) : BackgroundService
{
    private const string Name = "news";
    private const int Batch = 100;
    private static readonly TimeSpan Wait = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await FollowAsync(stoppingToken);
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

    private async Task FollowAsync(CancellationToken ct)
    {
        var news = await orders.EventsAsync(null, cursors.ReadCursor(Name), Batch, Wait, ct);
        foreach (var one in news.Events)
        {
            await TellAsync(one, ct);
            cursors.WriteCursor(Name, one.Id);
        }

        cursors.WriteCursor(Name, news.Cursor);
    }

    private async Task TellAsync(OrderEvent news, CancellationToken ct)
    {
        if (await accounts.FindAsync(news.MemberId, ct) is not { } buyer || await teller.TellAsync(buyer, news, ct) is not { } reply)
        {
            return;
        }

        foreach (var conversation in references.Of(news.MemberId))
        {
            if (news.At >= conversation.Since && await SentAsync(conversation.Reference, news, reply, ct))
            {
                return;
            }
        }
    }

    /// <summary>The turn bears the event's id: told again after a stop, it is the same turn.</summary>
    private async Task<bool> SentAsync(ConversationReference reference, OrderEvent news, Reply reply, CancellationToken ct)
    {
        try
        {
            var turnOfItsOwn = reference.GetContinuationActivity();
            turnOfItsOwn.Id = "news-" + news.Id;
            var isAnothers = false;
            await messengers.Of(reference.ChannelId).ContinueConversationAsync(
                messengers.BotId,
                turnOfItsOwn,
                (turn, token) =>
                {
                    // A sign-in that lapsed meanwhile takes its news along.
                    isAnothers = turn.Buyer()?.MemberId != news.MemberId;
                    return isAnothers ? Task.CompletedTask : bot.TellAsync(turn, reply, news.OrderNumber, token);
                },
                ct);
            return !isAnothers;
        }
        catch (Exception failure) when (ChannelFailure.Is(failure) && !ct.IsCancellationRequested)
        {
            TellingFailed(failure, reference.ChannelId, reference.Conversation.Id);
            return false;
        }
    }

    [LoggerMessage(LogLevel.Error, "Following the order events failed; it is tried again.")]
    private partial void FollowingFailed(Exception failure);

    [LoggerMessage(LogLevel.Warning, "News could not be told on {Channel} in conversation {Conversation}.")]
    private partial void TellingFailed(Exception failure, string channel, string conversation);
}
