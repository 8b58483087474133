namespace OrderBot.Dialogs.Talk;

/// <summary>Whether a sentence points back at what was spoken of, or away from it.</summary>
public static class Pointing
{
    private static readonly string[] Back = [" it ", " that one ", " this one ", " this order ", " that order ", " the order ", " this ", " that "];
    private static readonly string[] Away = [" an order ", " another ", " other ", " orders ", " which ", " all ", " wrong order ", " different ", " not this ", " not that "];

    public static bool IsBack(string text) => Has(text, Back);

    public static bool IsAway(string text) => Has(text, Away);

    private static bool Has(string text, string[] words)
    {
        Span<char> padded = stackalloc char[Math.Min(text.Length, 500) + 2];
        padded[0] = padded[^1] = ' ';
        for (var i = 1; i < padded.Length - 1; i++)
        {
            padded[i] = char.IsLetterOrDigit(text[i - 1]) ? char.ToLowerInvariant(text[i - 1]) : ' ';
        }

        foreach (var word in words)
        {
            if (padded.IndexOf(word) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
