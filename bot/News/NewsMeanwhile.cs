using Microsoft.Bot.Builder;
using OrderBot.Dialogs.OrderNews;
using OrderBot.Dialogs.Replies;
using OrderBot.Dialogs.Talk;
using OrderBot.Orders;
using OrderBot.Storage;
using OrderBot.Turns;

namespace OrderBot.News;

/// <summary>Tells a buyer who is met again the news that could not be told meanwhile: first of all, once, and only what is still so.</summary>
public sealed partial class NewsMeanwhile(UntoldNews untold, OrderNewsTeller teller, ILogger<NewsMeanwhile> log)
{
    /// <summary>So often the shop is asked in vain before the buyer's own words have their turn.</summary>
    private const int MostFailures = 2;

    public async Task TellAsync(ITurnContext turn, CancellationToken ct)
    {
        if (turn.Activity.Conversation.IsGroup == true || turn.Buyer() is not { } buyer)
        {
            return;
        }

        var failures = 0;
        foreach (var news in untold.Of(buyer.MemberId, turn.TurnState.Get<TurnChanges>()))
        {
            try
            {
                await TellAsync(turn, buyer, news, ct);
            }
            catch (OrderServiceException failure)
            {
                // It stays untold, and what the buyer says is heard all the same.
                ToldLater(failure, news.Id);
                if (++failures == MostFailures)
                {
                    return;
                }
            }
        }
    }

    private async Task TellAsync(ITurnContext turn, Buyer buyer, OrderEvent news, CancellationToken ct)
    {
        if (!untold.IsTold(news.Id) && await teller.TellLateAsync(buyer, news, ct) is { } reply)
        {
            await turn.SendActivityAsync((reply with { Buttons = [] }).ToActivity(), ct);
        }

        if (turn.TurnState.Get<TurnChanges>() is { } changes)
        {
            changes.Also.Add(session => UntoldNews.Told(session, news));
        }
        else
        {
            untold.Told(news);
        }
    }

    [LoggerMessage(LogLevel.Warning, "News {News} could not be read; its buyer hears it later.")]
    private partial void ToldLater(Exception failure, string news);
}
