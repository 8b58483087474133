using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Plain numbers in text: digits, and English words up to twenty.</summary>
internal static class Numbers
{
    private static readonly Dictionary<string, int> Cardinals = Numbered(
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
        "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty");

    private static readonly Dictionary<string, int> Ordinals = Numbered(
        "zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
        "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth");

    public readonly record struct Place(long Number, int Start, int End);

    public static List<Place> FindOrdinals(string text)
    {
        var places = new List<Place>();
        foreach (var token in Tokenizer.DefaultTokenizerImpl(text))
        {
            var word = token.Normalized;
            if (Ordinals.TryGetValue(word, out var number))
            {
                places.Add(new Place(number, token.Start, token.End));
            }
            else if (word.Length > 2
                && (word.EndsWith("st", StringComparison.Ordinal) || word.EndsWith("nd", StringComparison.Ordinal) || word.EndsWith("rd", StringComparison.Ordinal) || word.EndsWith("th", StringComparison.Ordinal))
                && long.TryParse(word.AsSpan(0, word.Length - 2), NumberStyles.None, CultureInfo.InvariantCulture, out var digits))
            {
                places.Add(new Place(digits, token.Start, token.End));
            }
        }

        return places;
    }

    public static List<Place> FindCardinals(string text)
    {
        var places = new List<Place>();
        foreach (var token in Tokenizer.DefaultTokenizerImpl(text))
        {
            if (Cardinals.TryGetValue(token.Normalized, out var number))
            {
                places.Add(new Place(number, token.Start, token.End));
            }
            else if (long.TryParse(token.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var digits))
            {
                places.Add(new Place(digits, token.Start, token.End));
            }
        }

        return places;
    }

    /// <summary>The number that a word stands for.</summary>
    public static bool TryWord(ReadOnlySpan<char> word, out decimal number)
    {
        var known = Cardinals.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var value);
        number = value;
        return known;
    }

    private static Dictionary<string, int> Numbered(params string[] words)
    {
        var numbers = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < words.Length; i++)
        {
            numbers[words[i]] = i;
        }

        return numbers;
    }
}
