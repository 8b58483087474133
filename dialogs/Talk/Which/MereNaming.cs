using OrderBot.Dialogs.Understanding;

namespace OrderBot.Dialogs.Talk;

/// <summary>Whether a text only names an order and wants nothing else: "80010005", "my order is 80010005", "it's number 80010005, sorry".</summary>
public static class MereNaming
{
    private static readonly HashSet<string> Naming = new(StringComparer.OrdinalIgnoreCase)
    {
        "order", "orders", "oder", "ordr", "number", "numbers", "num", "no", "nr", "id", "ids", "code", "purchase", "reference", "ref", "ending", "ends", "digits",
        "my", "the", "a", "an", "one", "of", "is", "was", "are", "it", "its", "it's", "that", "this", "thats", "that's", "here", "with", "in", "for", "about",
        "yes", "yeah", "yep", "ok", "okay", "sure", "well", "so", "and", "oh", "hi", "hello", "please", "pls", "thanks", "sorry",
        "i", "think", "believe", "guess", "mean", "meant", "have", "got", "was", "would", "be", "last", "which",
    };

    public static bool Of(Reading reading)
    {
        var said = reading.Entities;
        return (said.OrderNumbers.Count > 0 || said.LastDigits.Count > 0) && OnlyNames(reading.Text);
    }

    private static bool OnlyNames(ReadOnlySpan<char> text)
    {
        if (text.Contains('?'))
        {
            return false;
        }

        var names = Naming.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var at = 0; at < text.Length;)
        {
            var end = at;
            while (end < text.Length && (char.IsLetter(text[end]) || text[end] is '\'' or '\u2019'))
            {
                end++;
            }

            if (end > at && !names.Contains(text[at..end]))
            {
                return false;
            }

            at = end + 1;
        }

        return true;
    }
}
