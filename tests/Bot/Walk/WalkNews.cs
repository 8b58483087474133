using Microsoft.Bot.Schema;
using OrderBot.Dialogs.OrderNews;
using OrderBot.Dialogs.Replies;
using OrderBot.Orders;

namespace OrderBot.Bot.Tests.Walk;

/// <summary>What is told in a walk, and how it is carried.</summary>
internal static class WalkNews
{
    /// <summary>Null when the shop fails: the news is told another time.</summary>
    public static async Task<IReadOnlyList<(Reply News, string Order)>?> OfAsync(OrderNewsTeller teller, Buyer buyer, IEnumerable<OrderEvent> events)
    {
        var all = new List<(Reply, string)>();
        try
        {
            foreach (var one in events)
            {
                if (await teller.TellAsync(buyer, one, default) is { } news)
                {
                    all.Add((news, one.OrderNumber));
                }
            }

            return all;
        }
        catch (OrderServiceException)
        {
            return null;
        }
    }

    /// <summary>The same message once more, as a channel that repeats it sends it.</summary>
    public static Activity Copy(Activity message) => new()
    {
        Type = message.Type,
        Id = message.Id,
        ChannelId = message.ChannelId,
        DeliveryMode = message.DeliveryMode,
        Text = message.Text,
        Value = message.Value,
        From = message.From,
        Recipient = message.Recipient,
        Conversation = message.Conversation,
    };
}
