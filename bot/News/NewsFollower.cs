using OrderBot.Dialogs.OrderNews;
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
    NewsMessenger messenger,
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

    /// <summary>Before anybody can be met.</summary>
    private readonly DateTimeOffset born = clock.Now;
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
        begun = cursor is null && begun == DateTimeOffset.MinValue ? born : begun;
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
            Keep(news, [.. references.Of(news.MemberId).Select(conversation => NewsMessenger.PlaceOf(conversation, news))]);
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
        if (!await messenger.TellAsync(references.Of(news.MemberId), news, reply, tried, ct))
        {
            Keep(news, tried);
        }
    }

    private void Keep(OrderEvent news, IReadOnlyList<TurnKey> tried)
    {
        if (news.At >= begun && clock.Now - news.At < Fresh)
        {
            untold.Keep(news, tried);
        }
    }

    [LoggerMessage(LogLevel.Error, "News {News} could not be told for minutes; it is kept until its buyer is met.")]
    private partial void ToldLater(Exception failure, string news);

    [LoggerMessage(LogLevel.Error, "Following the order events failed; it is tried again.")]
    private partial void FollowingFailed(Exception failure);
}
