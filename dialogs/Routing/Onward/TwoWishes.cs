using OrderBot.Dialogs.Talk;
using OrderBot.Dialogs.Understanding;

namespace OrderBot.Dialogs.Routing;

/// <summary>Parts a message that wants two things, so that one can be done after the other.</summary>
internal static class TwoWishes
{
    private const int MostWords = 300;

    private static readonly string[] Joins = [" and then ", " and also ", " and ", ", ", ". ", "; ", " then ", " also ", " plus ", " & ", "? ", "! ", "\n"];

    private static readonly SaidWords Choosing = SaidWords.Load("Said", "wishes.choosing");
    private static readonly SaidWords Looking = SaidWords.Load("Said", "wishes.looking");

    /// <summary>The first wish and its words, and what waits until it is done; null when the message is one wish.</summary>
    public static (Intent First, string Words, NextWish Next)? In(Reading reading, SentenceReader reader)
    {
        if (reading.Decision != Decision.Act || reading.Text.Length > MostWords)
        {
            return null;
        }

        if (reading.Intents.Count > 1)
        {
            foreach (var (left, right) in Parts(reading.Text))
            {
                var first = reader.Read(left).Best;
                if (!GivesReason(right) && IsOneOf(reading, first) && reader.Read(right).Best is var next && IsOneOf(reading, next) && next != first)
                {
                    return (first, left, new NextWish(next, null, right));
                }
            }
        }

        return null;
    }

    /// <summary>Two wishes, each for an order of its own: "cancel 80010005 and tell me how 80010002 is doing".</summary>
    public static (Intent First, string Words, NextWish Next)? OfTwoOrders(Reading reading, SentenceReader reader)
    {
        if (reading.Entities.OrderNumbers.Count != 2 || reading.Text.Length > MostWords)
        {
            return null;
        }

        foreach (var (left, right) in Parts(reading.Text))
        {
            var (first, next) = (reader.Read(left), reader.Read(right));
            if (first.Entities.OrderNumbers.Count == 1 && next.Entities.OrderNumbers.Count == 1 && !GivesReason(right)
                && Task(first) is var one && Task(next) is var other && one != Intent.None && other != Intent.None && one != other)
            {
                return (one, left, new NextWish(other, null, right));
            }
        }

        return null;
    }

    /// <summary>What is to be done with the order that a part of a message names: "tell me how 80010002 is doing" is no question to the help desk.</summary>
    private static Intent Task(Reading part) => part.Best switch
    {
        Intent.OrderStatus when !Looking.AreIn(part.Text) && !part.Text.Contains('?', StringComparison.Ordinal) => Intent.None,
        Intent.CancelPaidOrder or Intent.WithdrawRequest or Intent.OrderStatus or Intent.TalkToSupplier or Intent.UnpaidOrder => part.Best,
        Intent.AskHelp when part.Intents[0].About == nameof(Intent.OrderStatus) => Intent.OrderStatus,
        _ => Intent.None,
    };

    /// <summary>The numbers after the first, when the same is wanted for several orders: "cancel 80010003 and 80010005".</summary>
    public static ReadOnlySpan<string> FurtherOrders(Reading reading)
    {
        var numbers = reading.Entities.OrderNumbers;
        if (numbers.Count < 2 || reading.Best is not (Intent.CancelPaidOrder or Intent.WithdrawRequest or Intent.OrderStatus))
        {
            return [];
        }

        if (Choosing.AreIn(reading.Text))
        {
            return [];
        }

        var further = new string[numbers.Count - 1];
        for (var i = 0; i < further.Length; i++)
        {
            further[i] = numbers[i + 1];
        }

        return further;
    }

    /// <summary>What stands before and behind each word or sign that may join two wishes.</summary>
    private static IEnumerable<(string Left, string Right)> Parts(string text)
    {
        foreach (var join in Joins)
        {
            for (var at = text.IndexOf(join, StringComparison.OrdinalIgnoreCase); at > 0; at = text.IndexOf(join, at + 1, StringComparison.OrdinalIgnoreCase))
            {
                yield return (text[..at], text[(at + join.Length)..]);
            }
        }
    }

    /// <summary>"…, because I forgot my password" is no wish of its own.</summary>
    private static bool GivesReason(string words) =>
        GivingReason.Begins(words) || words.StartsWith("since ", StringComparison.OrdinalIgnoreCase) || words.StartsWith("as ", StringComparison.OrdinalIgnoreCase);

    private static bool IsOneOf(Reading reading, Intent wish) => wish != Intent.None && (reading.Intents[0].Intent == wish || reading.Intents[1].Intent == wish);
}
