using Microsoft.Bot.Builder;

namespace OrderBot.Dialogs.Talk;

/// <summary>"No, I meant 80010003", "not that one, the teapot": another order than the one that is talked about.</summary>
public static class Correction
{
    /// <summary>A sentence that is longer tells a story.</summary>
    private const int Longest = 60;

    private static readonly string[] Signs = ["meant", "i mean ", "wrong order", "not this", "not that", "instead", "sorry", "rather", "actually"];

    private static readonly string[] OtherOrder =
        ["wrong order", "not this order", "not that order", "not this one", "not that one", "other order", "another order", "different order", "the other one", "a different one", "another one"];

    private static readonly string[] BeginsWith = ["no, i meant", "no i meant", "i meant", "sorry, i meant", "sorry i meant", "i mean"];

    private static readonly string[] Wishes = ["cancel ", "please cancel ", "pls cancel ", "no, cancel ", "no cancel ", "no please cancel ", "i want to cancel ", "i wanted to cancel ", "i need to cancel "];

    /// <summary>The number of the other order that was meant; null when the text names none so.</summary>
    public static string? In(ITurnContext turn, string order)
    {
        var reading = turn.Reading();
        if (reading.Entities.OrderNumbers.Count == 0 || !(Has(reading.Text, Signs) || StartsWith(reading.Text.Trim(), Wishes) || MereNaming.Of(reading)))
        {
            return null;
        }

        foreach (var number in reading.Entities.OrderNumbers)
        {
            if (number != order)
            {
                return number;
            }
        }

        return null;
    }

    /// <summary>Whether another order is meant, to be found by its words or asked for.</summary>
    /// <param name="isReason">The text may also be a reason, as "wrong order" is.</param>
    public static bool IsToAnother(ITurnContext turn, bool isReason)
    {
        var text = turn.Text().Trim();
        return text.Length <= Longest
            && !(isReason && text.StartsWith("wrong order", StringComparison.OrdinalIgnoreCase))
            && (Has(text, OtherOrder) || StartsWith(text, BeginsWith));
    }

    /// <summary>The words without those that correct: what is left names the order.</summary>
    public static string Meant(string text)
    {
        var said = text.Trim();
        foreach (var beginning in BeginsWith)
        {
            if (said.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
            {
                return said[beginning.Length..].Trim();
            }
        }

        return said;
    }

    private static bool Has(string text, string[] signs)
    {
        foreach (var sign in signs)
        {
            if (text.Contains(sign, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool StartsWith(string text, string[] signs)
    {
        foreach (var sign in signs)
        {
            if (text.StartsWith(sign, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
