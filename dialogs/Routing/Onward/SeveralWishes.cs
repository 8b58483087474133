using OrderBot.Dialogs.Talk;
using OrderBot.Dialogs.Understanding;

namespace OrderBot.Dialogs.Routing;

/// <summary>Parts a message that wants three things or more, each plain by itself: "cancel 80010003, tell me how 80010005 is doing and I forgot my password too".</summary>
internal static class SeveralWishes
{
    private const int MostWords = 400;
    private const int Fewest = 3;

    /// <summary>The signs between two parts.</summary>
    private const string Cuts = ",.;:!?\n&";

    /// <summary>What stands between two parts, beside the signs.</summary>
    private static readonly SaidWords Joins = SaidWords.Load("Said", "wishes.joins");
    private static readonly SaidWords Choosing = SaidWords.Load("Said", "wishes.choosing");
    private static readonly SaidWords Looking = SaidWords.Load("Said", "wishes.looking");

    /// <summary>The wishes in the order in which they were said, each with its words; empty when there are fewer than three.</summary>
    public static IReadOnlyList<NextWish> In(Reading reading, SentenceReader reader)
    {
        if (reading.Text.AsSpan().TrimEnd(Cuts).IndexOfAny(Cuts) < 0 && !Joins.AreIn(reading.Text))
        {
            return [];
        }

        var parts = Parts(reading.Text);
        if (parts.Count < Fewest || reading.Text.Contains('"', StringComparison.Ordinal) || Choosing.AreIn(reading.Text))
        {
            return [];
        }

        var wishes = new List<NextWish>(parts.Count);
        var before = Entities.None;
        foreach (var part in parts)
        {
            var read = reader.Read(part);
            if (GivingReason.Begins(part) || Task(read) is not (not Intent.None and var wish) || (wishes is [.., var last] && last.Wish == wish && Names(read.Entities, before) is false))
            {
                continue;
            }

            wishes.Add(new NextWish(wish, null, part));
            before = read.Entities;
        }

        return wishes.Count < Fewest ? [] : wishes;
    }

    /// <summary>Whether another order is named than before.</summary>
    private static bool Names(Entities now, Entities before) =>
        now.OrderNumbers is [var number, ..] && !before.OrderNumbers.Contains(number);

    /// <summary>What a part wants done; that an order is late is told more often than asked.</summary>
    private static Intent Task(Reading part) => part.Best switch
    {
        Intent.OrderStatus when part.Entities.OrderNumbers.Count == 0 && !Looking.AreIn(part.Text) => Intent.None,
        Intent.CancelPaidOrder or Intent.WithdrawRequest or Intent.OrderStatus or Intent.TalkToSupplier or Intent.UnpaidOrder or Intent.ForgotPassword or Intent.TalkToPerson => part.Best,
        Intent.AskHelp when part.Intents[0].About == nameof(Intent.OrderStatus) && part.Entities.OrderNumbers.Count > 0 => Intent.OrderStatus,
        _ => Intent.None,
    };

    private static List<string> Parts(string text)
    {
        var parts = new List<string>();
        if (text.Length > MostWords)
        {
            return parts;
        }

        foreach (var sentence in text.AsSpan().SplitAny(Cuts))
        {
            Cut(text.AsSpan()[sentence], parts);
        }

        return parts;
    }

    /// <summary>Cuts at the words that join, and leaves them out.</summary>
    private static void Cut(ReadOnlySpan<char> sentence, List<string> parts)
    {
        var start = 0;
        for (var at = 0; at < sentence.Length; at++)
        {
            if ((at == 0 || sentence[at - 1] == ' ') && Joins.LengthOfBeginning(sentence[at..]) is var length and > 0)
            {
                Add(sentence[start..at], parts);
                start = at + length;
                at = start - 1;
            }
        }

        Add(sentence[start..], parts);
    }

    private static void Add(ReadOnlySpan<char> part, List<string> parts)
    {
        if (part.Trim() is { IsEmpty: false } words)
        {
            parts.Add(words.ToString());
        }
    }
}
