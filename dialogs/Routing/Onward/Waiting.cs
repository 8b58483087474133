using Microsoft.Bot.Builder.Dialogs;
using OrderBot.Dialogs.Understanding;

namespace OrderBot.Dialogs.Routing;

/// <summary>What waits until the talk in progress is over: wishes that were said with its own, and talks that were set aside for it.</summary>
internal sealed class Waiting(IDictionary<string, object> state)
{
    private const string Wishes = "wishes";
    private const string Parked = "parked";
    private const string ParkedOrders = "parkedOrders";
    private const char Sign = ' ';

    /// <summary>More than so many are forgotten, the oldest first.</summary>
    private const int Most = 3;

    public void AddWish(NextWish wish)
    {
        var wishes = List(Wishes);
        if (wishes.Count < Most)
        {
            wishes.Add($"{wish.Wish}{Sign}{wish.Order}{Sign}{wish.Words}");
        }
    }

    public NextWish? TakeWish()
    {
        if (!state.TryGetValue(Wishes, out var kept) || kept is not List<string> { Count: > 0 } wishes)
        {
            return null;
        }

        var parts = wishes[0].Split(Sign, 3);
        wishes.RemoveAt(0);
        return new NextWish(Enum.Parse<Intent>(parts[0]), parts[1].Length > 0 ? parts[1] : null, parts[2]);
    }

    /// <param name="order">The order that the talk is about; null when it has not found out yet.</param>
    public void Park(DialogInstance talk, string? order)
    {
        var parked = state.TryGetValue(Parked, out var kept) && kept is DialogState before ? before : new DialogState();
        state[Parked] = parked;
        var orders = List(ParkedOrders);
        parked.DialogStack ??= [];
        parked.DialogStack.Insert(0, talk);
        orders.Insert(0, order ?? "");
        if (orders.Count > Most)
        {
            orders.RemoveAt(Most);
            parked.DialogStack.RemoveAt(Most);
        }
    }

    /// <summary>The talk that was set aside last; null when none was.</summary>
    public (DialogInstance Talk, string? Order)? LastParked =>
        state.TryGetValue(Parked, out var kept) && kept is DialogState { DialogStack: [var talk, ..] } && List(ParkedOrders) is [var order, ..]
            ? (talk, order.Length > 0 ? order : null)
            : null;

    public void Unpark()
    {
        ((DialogState)state[Parked]).DialogStack.RemoveAt(0);
        List(ParkedOrders).RemoveAt(0);
    }

    /// <summary>A talk that begins anew need not be taken up again.</summary>
    public void Forget(string dialogId)
    {
        if (state.TryGetValue(Parked, out var kept) && kept is DialogState { DialogStack: { Count: > 0 } talks })
        {
            var orders = List(ParkedOrders);
            for (var i = talks.Count - 1; i >= 0; i--)
            {
                if (talks[i].Id == dialogId)
                {
                    talks.RemoveAt(i);
                    orders.RemoveAt(i);
                }
            }
        }
    }

    public void Clear()
    {
        state.Remove(Wishes);
        ForgetParked();
    }

    public void ForgetParked()
    {
        state.Remove(Parked);
        state.Remove(ParkedOrders);
    }

    private List<string> List(string name)
    {
        if (!state.TryGetValue(name, out var kept) || kept is not List<string> list)
        {
            state[name] = list = [];
        }

        return list;
    }
}

/// <summary>A wish that waits: for an order that is known, or in the buyer's words.</summary>
public sealed record NextWish(Intent Wish, string? Order, string Words);
