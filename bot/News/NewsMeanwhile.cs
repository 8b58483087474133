using Microsoft.Bot.Builder;
using OrderBot.Dialogs.OrderNews;
using OrderBot.Dialogs.Replies;
using OrderBot.Dialogs.Talk;
using OrderBot.Storage;
using OrderBot.Turns;

namespace OrderBot.News;

/// <summary>Tells a buyer who is met again the news that could not be told meanwhile: first of all, once, and only what is still so.</summary>
public sealed class NewsMeanwhile(UntoldNews untold, OrderNewsTeller teller)
{
    public async Task TellAsync(ITurnContext turn, CancellationToken ct)
    {
        if (turn.Activity.Conversation.IsGroup == true || turn.Buyer() is not { } buyer)
        {
            return;
        }

        foreach (var news in untold.Of(buyer.MemberId, turn.TurnState.Get<TurnChanges>()))
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
    }
}
