using Microsoft.Bot.Builder;
using OrderBot.Dialogs.Replies;
using OrderBot.Dialogs.Understanding;
using OrderBot.Orders;

namespace OrderBot.Dialogs.Talk;

/// <summary>What is known about a turn: who speaks, what was understood, which button was pressed.</summary>
public static class Turn
{
    private const string NameKey = "OrderBot.TurnName";

    /// <summary>The buyer that the channel vouches for; null for a guest.</summary>
    public static Buyer? Buyer(this ITurnContext turn) => turn.TurnState.Get<Buyer>();

    /// <summary>What this turn's text was read as.</summary>
    public static Reading Reading(this ITurnContext turn) =>
        turn.TurnState.Get<Reading>() ?? throw new InvalidOperationException("The turn was not read before it was routed.");

    public static ButtonPress? Press(this ITurnContext turn) => turn.TurnState.Get<ButtonPress>();

    public static string Text(this ITurnContext turn) => turn.TurnState.Get<SaidBefore>()?.Words ?? turn.Activity.Text ?? "";

    /// <summary>A key for a write of this turn that needs no consent: the same when the channel repeats the activity.</summary>
    public static string WriteKey(this ITurnContext turn, string step) =>
        $"{turn.Activity.ChannelId}/{turn.Activity.Conversation.Id}/{turn.TurnState.Get<SaidBefore>()?.Id ?? turn.Name()}/{step}";

    /// <summary>The turn's own name; of a message with an id that was never used before, it follows from the id.</summary>
    public static string? Name(this ITurnContext turn) => turn.TurnState.Get<string>(NameKey) ?? turn.Activity.Id;

    /// <summary>Calls the turn by what tells it from every other, where the activity's id does not: it has none, or one used again.</summary>
    public static void SetName(this ITurnContext turn, string name) => turn.TurnState.Set(NameKey, name);

    /// <summary>From here on the turn is about other words than the activity's.</summary>
    public static void SetText(this ITurnContext turn, string words) =>
        turn.TurnState.Set(turn.TurnState.Get<SaidBefore>() is { } before ? before with { Words = words } : new SaidBefore(words));

    /// <summary>Whether this was sent before the bot's last words could be seen: then it answers nothing in them.</summary>
    public static bool IsSaidBeforehand(this ITurnContext turn) => turn.TurnState.Get<SaidBeforehand>() is not null;

    /// <summary>Whether this is said for the first time, and no earlier turn that is tried again: what was taken in that was taken.</summary>
    public static bool IsNew(this ITurnContext turn) => turn.TurnState.Get<SaidBefore>()?.Id is null;
}
