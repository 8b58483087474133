using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using OrderBot.Dialogs.OrderNews;
using OrderBot.Dialogs.Replies;
using OrderBot.Orders;
using OrderBot.Storage;

namespace OrderBot.Commands.Chat;

/// <summary>A chat in a terminal: turns of one conversation after another, with the news and the orders that changed.</summary>
public sealed class ChatSession(
    ConsoleAdapter adapter, IBot bot, IOrderService orders, OrderNewsTeller teller, UntoldNews untold, OrderStates states, Buyer? signedIn)
{
    public const string ChannelId = "console";
    private const int Batch = 100;
    private string conversation = NewConversation();
    private string guest = NewGuest();
    private readonly Buyer? vouched = signedIn;
    private Buyer? buyer = signedIn;
    private string? cursor;
    private IReadOnlyDictionary<string, OrderStatus> before = new Dictionary<string, OrderStatus>();

    /// <summary>Only what happens from now on is news.</summary>
    public async Task BeginAsync(CancellationToken ct)
    {
        cursor = null;
        before = new Dictionary<string, OrderStatus>();
        if (buyer is not null)
        {
            while (await NextEventsAsync(buyer, ct) is { Count: > 0 })
            {
            }

            before = await states.OfAsync(buyer, ct);
        }
    }

    /// <summary>A new conversation; a guest's is with somebody else.</summary>
    public void StartAnew() => (conversation, guest, buyer) = (NewConversation(), NewGuest(), vouched);

    /// <summary>Runs a turn; the replies begin with the news since the last one.</summary>
    public async Task<ChatTurn> TurnAsync(string text, object? value, CancellationToken ct)
    {
        var news = await NewsAsync(ct);
        var (replies, known) = await adapter.RunAsync(Said(text, value), vouched, bot.OnTurnAsync, ct);
        if (known?.MemberId != buyer?.MemberId)
        {
            buyer = known;
            await BeginAsync(ct);
        }

        return new ChatTurn([.. news, .. replies], await ChangedAsync(ct));
    }

    private async Task<IReadOnlyList<Activity>> NewsAsync(CancellationToken ct)
    {
        if (buyer is null)
        {
            return [];
        }

        var told = new List<Activity>();
        while (await NextEventsAsync(buyer, ct) is { Count: > 0 } events)
        {
            foreach (var one in events)
            {
                if (!untold.IsTold(one.Id) && await teller.TellAsync(buyer, one, ct) is { } reply)
                {
                    untold.Told(one);
                    told.AddRange((await adapter.RunAsync(Said("", null), vouched, (turn, token) => turn.SendActivityAsync(reply.ToActivity(), token), ct)).Replies);
                }
            }
        }

        return told;
    }

    private async Task<IReadOnlyList<OrderEvent>> NextEventsAsync(Buyer whose, CancellationToken ct)
    {
        var events = await orders.EventsAsync(whose, cursor, Batch, TimeSpan.Zero, ct);
        cursor = events.Cursor;
        return events.Events;
    }

    private async Task<IReadOnlyDictionary<string, OrderStatus>> ChangedAsync(CancellationToken ct)
    {
        if (buyer is null)
        {
            return before;
        }

        var after = await states.OfAsync(buyer, ct);
        var changed = OrderStates.Changed(before, after);
        before = after;
        return changed;
    }

    private Activity Said(string text, object? value) => new()
    {
        Type = ActivityTypes.Message,
        Id = Guid.NewGuid().ToString("N"),
        ChannelId = ChannelId,
        DeliveryMode = DeliveryModes.ExpectReplies,
        Text = text,
        Value = value,
        From = new ChannelAccount(vouched?.MemberId ?? guest, vouched?.Name),
        Recipient = new ChannelAccount("orderbot"),
        Conversation = new ConversationAccount(id: conversation),
    };

    private static string NewGuest() => "guest-" + Guid.NewGuid().ToString("N");

    private static string NewConversation() => "console-" + Guid.NewGuid().ToString("N");
}
