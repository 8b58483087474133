using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using OrderBot.Dialogs.Replies;

namespace OrderBot.Channels.Looks;

/// <summary>The buttons under a reply in a channel that has none: a number stands before each, and whoever sends the number presses it.</summary>
/// <param name="Kept">By "1", "2", …: what a press says; by "1 act", "1 consent": what it stands for, when it is more than that.</param>
public sealed record NumberedButtons(Dictionary<string, string> Kept)
{
    private const string Act = " act";
    private const string Consent = " consent";

    /// <summary>Notes for the turn what the numbers mean after a reply that is about to be drawn: nothing, when the turn shows no button.</summary>
    public static void Note(ITurnContext turn, Activity reply)
    {
        if (reply.Type != ActivityTypes.Message || reply.TextFormat == TextFormatTypes.Plain)
        {
            return;
        }

        var buttons = reply.SuggestedActions?.Actions ?? [];
        if (buttons.Count > 0 || turn.TurnState.Get<NumberedButtons>() is null)
        {
            turn.TurnState.Set(Of(buttons));
        }
    }

    public static NumberedButtons Of(IList<CardAction> actions)
    {
        var kept = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var at = 0; at < actions.Count; at++)
        {
            var number = (at + 1).ToString(CultureInfo.InvariantCulture);
            kept[number] = actions[at].Title;
            if (actions[at].Type != ActionTypes.ImBack && PressMiddleware.Read(actions[at].Value) is { } press)
            {
                kept[number + Act] = press.Act;
                if (press.Consent is { } consent)
                {
                    kept[number + Consent] = consent;
                }
            }
        }

        return new NumberedButtons(kept);
    }

    /// <summary>The button whose number this is, as "2", "2." or "2)"; null when it is none.</summary>
    public ReplyButton? Pressed(string? text)
    {
        var number = text.AsSpan().Trim().TrimEnd(".)").ToString();
        return number.Length is 1 or 2 && char.IsAsciiDigit(number[0]) && Kept.TryGetValue(number, out var title)
            ? new ReplyButton(title, Kept.TryGetValue(number + Act, out var act) ? new ButtonPress(act, Kept.GetValueOrDefault(number + Consent)) : null)
            : null;
    }
}
