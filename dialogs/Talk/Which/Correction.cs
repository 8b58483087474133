using Microsoft.Bot.Builder;

namespace OrderBot.Dialogs.Talk;

/// <summary>"No, I meant 80010003", "not that one, the teapot": another order than the one that is talked about.</summary>
public static class Correction
{
    /// <summary>A sentence that is longer tells a story.</summary>
    private const int Longest = 60;

    private static readonly SaidWords Signs = SaidWords.Load("Said", "correction");
    private static readonly SaidWords OtherOrder = SaidWords.Load("Said", "correction.other");
    private static readonly SaidWords BeginsWith = SaidWords.Load("Said", "correction.begins");
    private static readonly SaidWords Wishes = SaidWords.Load("Said", "correction.wishes");
    private static readonly SaidWords NoOrders = SaidWords.Load("Said", "correction.no");
    private static readonly SaidWords AtConsent = SaidWords.Load("Said", "correction.consent");
    private static readonly SaidWords WrongOrder = SaidWords.Load("Said", "correction.wrong");

    /// <summary>The number of the other order that was meant; null when the text names none so.</summary>
    public static string? In(ITurnContext turn, string order)
    {
        var reading = turn.Reading();
        if (reading.Entities.OrderNumbers.Count == 0 || !(Signs.AreIn(reading.Text) || Wishes.Begin(reading.Text) || MereNaming.Of(reading)))
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

    public static bool Says(string text) => Signs.AreIn(text) || BeginsWith.Begin(text);

    /// <summary>Whether another order is meant, to be found by its words or asked for.</summary>
    /// <param name="isReason">The text may also be a reason, as "wrong order" is.</param>
    public static bool IsToAnother(ITurnContext turn, bool isReason)
    {
        var text = turn.Text().Trim();
        return text.Length <= Longest
            && !(isReason && WrongOrder.Begin(text))
            && (OtherOrder.AreIn(text) || (!isReason && AtConsent.AreIn(text)) || (BeginsWith.Begin(Said(text)) && !NoOrders.Begin(Meant(text))));
    }

    /// <summary>The words without those that correct: what is left names the order.</summary>
    public static string Meant(string text)
    {
        var said = Said(text.Trim());
        return said[BeginsWith.LengthOfBeginning(said)..].Trim();
    }

    /// <summary>The sentence that corrects: "oh no sorry, wrong one. I meant the headphones".</summary>
    private static string Said(string text)
    {
        var last = text.AsSpan(0, Math.Max(0, text.AsSpan().TrimEnd(".! ").Length)).LastIndexOfAny(".!;,\n") + 1;
        var sentence = text.AsSpan(last).TrimStart();
        return last > 0 && !BeginsWith.Begin(text) && BeginsWith.Begin(sentence) ? sentence.ToString() : text;
    }
}
