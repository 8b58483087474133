using Microsoft.Bot.Builder;
using OrderBot.Dialogs.Understanding;

namespace OrderBot.Dialogs.Talk;

/// <summary>"No, I meant 80010003": another order than the one that is talked about.</summary>
public static class Correction
{
    private static readonly string[] Signs = ["meant", "mean ", "wrong order", "not this", "not that", "instead", "sorry", "rather"];

    /// <summary>The order that was meant; null when the text corrects nothing.</summary>
    public static string? In(ITurnContext turn, string order)
    {
        if (turn.Reading() is not { Entities.OrderNumbers: { Count: > 0 } numbers } reading)
        {
            return null;
        }

        var corrects = reading.Best == Intent.CancelPaidOrder || Array.Exists(Signs, sign => reading.Text.Contains(sign, StringComparison.OrdinalIgnoreCase));
        return corrects ? numbers.FirstOrDefault(number => number != order) : null;
    }
}
