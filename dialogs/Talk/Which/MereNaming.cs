using OrderBot.Dialogs.Understanding;

namespace OrderBot.Dialogs.Talk;

/// <summary>Whether a text only names an order and wants nothing else: "80010005", "my order is 80010005", "it's number 80010005, sorry".</summary>
public static class MereNaming
{
    private static readonly SaidWords Naming = SaidWords.Load("Said", "naming");

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

        for (var at = 0; at < text.Length;)
        {
            var end = at;
            while (end < text.Length && (char.IsLetter(text[end]) || text[end] is '\'' or '\u2019'))
            {
                end++;
            }

            if (end > at && !Naming.Are(text[at..end]))
            {
                return false;
            }

            at = end + 1;
        }

        return true;
    }
}
