using System.Text.Json;
using Microsoft.Bot.Schema;
using OrderBot.Orders;

namespace OrderBot.Bot.Tests.Walk;

/// <summary>A buyer in a walk: what was shown to and agreed by this one, for the promises to be checked against.</summary>
internal sealed class Walker(Buyer buyer, string otherBuyers)
{
    private static readonly HashSet<string> SayCancelled =
        ["CancelPaidOrder.AlreadyCancelled", "OrderStatus.CancelledUnpaid", "OrderStatus.CancelledAgreed", "UnpaidOrder.AlreadyGone", "OrderNews.SupplierAgreed", "OrderNews.CancelledUnpaid"];

    private static readonly HashSet<string> SayNothingWasDone =
    [
        "CancelPaidOrder.NotSent", "CancelPaidOrder.ConsentUnclear", "CancelPaidOrder.ConsentExpired", "WithdrawRequest.NotWithdrawn", "WithdrawRequest.ConsentUnclear",
        "Routing.Stopped", "Routing.SetAside", "Routing.ParkedLeft", "Routing.DidNotArrive", "Routing.CancelWhat", "Lost.LeftIt", "SmallTalk.GoodbyeMeanwhile",
    ];

    private readonly Dictionary<string, Shown> shown = [];
    private readonly HashSet<string> agreed = [];
    private readonly HashSet<(WriteKind, string)> untold = [];
    private string? newest;

    public Buyer Buyer => buyer;

    public string Conversation { get; private set; } = "conversation-" + buyer.MemberId;

    public List<CardAction> Buttons { get; } = [];

    public Activity? LastMessage { get; set; }

    public bool IsWithPerson { get; private set; }

    /// <summary>What is said or pressed now may be a yes to the question that was shown last, or to the one whose button it is.</summary>
    public void Agrees(string? consent)
    {
        if ((consent ?? newest) is { } id)
        {
            agreed.Add(id);
        }
    }

    /// <summary>The wish in the question's own words, said to the question, is a yes to it: "cancel it", "cancel order 80010005", "withdraw my request".</summary>
    public void MayAgreeBy(string text)
    {
        if (newest is { } id && shown[id] is var question && (question.Kind == WriteKind.Request
            ? text is "cancel it" or "Cancel this order" or "Cancel the whole order" || text == $"cancel order {question.Order}" || text == $"cancel {question.Order}" || (text == "cancel the headphones" && question.Order.EndsWith("0005", StringComparison.Ordinal))
            : text is "withdraw my request" or "Withdraw the request" || text == $"withdraw the request for {question.Order}"))
        {
            agreed.Add(id);
        }
    }

    public void Wrote(Written write)
    {
        Check(write.Buyer == buyer, $"{write.Buyer} writes in the talk of {buyer}.");
        if (write.Kind != WriteKind.Message)
        {
            Check(shown.TryGetValue(write.Key, out var question), $"{write} has a key of no question that was shown.");
            Check(agreed.Contains(write.Key), $"{write} without a yes.");
            Check(question == new Shown(write.Kind, write.Order, write.Version!.Value), $"{write} is not what was shown: {question}.");
        }

        if (write.IsDone)
        {
            untold.Add((write.Kind, write.Order));
        }
    }

    /// <summary>Looks at what the bot said, and at the orders as they are.</summary>
    public async Task HearAsync(IReadOnlyList<Activity> replies, IOrderService shop)
    {
        foreach (var reply in replies)
        {
            Check(!string.IsNullOrWhiteSpace(reply.Text) && !string.IsNullOrEmpty(reply.Label), $"A reply says nothing: {reply.Label}");
            Check(!reply.Text.Contains(otherBuyers, StringComparison.Ordinal), $"{reply.Label} tells {buyer.MemberId} what is not theirs: {reply.Text}");
            await HearAsync(reply, shop);
            foreach (var button in reply.SuggestedActions?.Actions ?? [])
            {
                Buttons.Insert(0, button);
                await SeeAsync(reply, button, shop);
            }
        }
    }

    /// <summary>What a press of a button sends; null when it only says something.</summary>
    public static Dictionary<string, object>? ValueOf(CardAction button) => button.Value switch
    {
        Dictionary<string, object> value => value,
        JsonElement { ValueKind: JsonValueKind.Object } json => json.EnumerateObject().ToDictionary(one => one.Name, one => (object)one.Value.GetString()!),
        _ => null,
    };

    /// <summary>A new conversation knows no person, repeats nothing of the old one, and speaks of what was done in itself.</summary>
    public void BeginAnew(string conversation)
    {
        (Conversation, IsWithPerson, LastMessage) = (conversation, false, null);
        untold.Clear();
    }

    private async Task HearAsync(Activity reply, IOrderService shop)
    {
        var order = Number(reply.Text) is { } number ? await shop.FindAsync(buyer, number, default) : null;
        Check(!SayCancelled.Contains(reply.Label) || order is { Status: Orders.OrderStatus.Cancelled }, $"\"{reply.Text}\", but it is {order?.Status}.");
        Check(!SayNothingWasDone.Contains(reply.Label) || untold.Count == 0, $"{reply.Label} is said, but {string.Join(", ", untold)} was done and not told.");
        switch (reply.Label)
        {
            case "CancelPaidOrder.RequestSent":
                Check(order?.Request is not null, $"A request is told that is none: {reply.Text}");
                untold.Remove((WriteKind.Request, order!.Number));
                break;
            case "WithdrawRequest.RequestWithdrawn":
                untold.Remove((WriteKind.Withdrawal, order!.Number));
                break;
            case "TalkToSupplier.MessageSent":
                untold.Remove((WriteKind.Message, order!.Number));
                break;
            case "TalkToPerson.PersonAsked":
                (IsWithPerson, _) = (true, untold.RemoveWhere(_ => true));
                break;
            case "TalkToPerson.BackWithYou":
                IsWithPerson = false;
                break;
        }
    }

    private async Task SeeAsync(Activity reply, CardAction button, IOrderService shop)
    {
        // That words are meant for a supplier is asked as well, and changes no order.
        if (reply.Label == "TalkToSupplier.AskIfMeant" || ValueOf(button) is not { } value || !value.TryGetValue("consent", out var id))
        {
            return;
        }

        var kind = reply.Label.StartsWith("Withdraw", StringComparison.Ordinal) ? WriteKind.Withdrawal : WriteKind.Request;
        newest = (string)id;
        if (!shown.ContainsKey(newest))
        {
            var order = await shop.FindAsync(buyer, Number(reply.Text)!, default) ?? throw new InvalidOperationException(reply.Text);
            shown[newest] = new Shown(kind, order.Number, order.Version);
        }
    }

    /// <summary>The first order that a reply names; what the buyer said comes later in it.</summary>
    private static string? Number(string text)
    {
        var at = text.IndexOf("800", StringComparison.Ordinal);
        return at >= 0 && at + 8 <= text.Length ? text.Substring(at, 8) : null;
    }

    private static void Check(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new BrokenPromiseException(otherwise);
        }
    }

    private sealed record Shown(WriteKind Kind, string Order, long Version);
}

/// <summary>Something happened that must not.</summary>
internal sealed class BrokenPromiseException(string what) : Exception(what);
