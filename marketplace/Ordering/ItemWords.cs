using OrderBot.Orders;

namespace OrderBot.Marketplace.Ordering;

/// <summary>Finds an order by what was bought: every word is a word of one item's name, with or without its plural ending, or begins one with five letters or more.</summary>
internal static class ItemWords
{
    private const int ShortestBeginning = 5;

    /// <summary>What is stored beside an order: its items' names, a line each, in lower case.</summary>
    public static string Of(IReadOnlyList<OrderItem> items) => string.Join('\n', items.Select(item => item.Name.ToLowerInvariant()));

    /// <summary>The words to look for; at most eight.</summary>
    public static string[] Wanted(string text) =>
        [.. Split(text.ToLowerInvariant()).Take(8)];

    /// <summary>The LIKE pattern of what holds a word without its plural ending; its escape character is an exclamation mark.</summary>
    public static string Containing(string word) =>
        $"%{Stem(word).Replace("!", "!!", StringComparison.Ordinal).Replace("%", "!%", StringComparison.Ordinal).Replace("_", "!_", StringComparison.Ordinal)}%";

    public static bool Fit(Order order, string[] wanted)
    {
        foreach (var item in order.Items)
        {
            var words = Split(item.Name.ToLowerInvariant());
            if (Array.TrueForAll(wanted, one => Array.Exists(words, word => IsSame(word, one) || Begins(one, word))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSame(string one, string other) => one == other || IsPlural(one, other) || IsPlural(other, one);

    private static bool IsPlural(string one, string many) =>
        one.Length > 2 && many.StartsWith(one, StringComparison.Ordinal) && many.AsSpan(one.Length) is "s" or "es";

    private static bool Begins(string wanted, string word)
    {
        var beginning = wanted.Length > ShortestBeginning && wanted.EndsWith('s') ? wanted.AsSpan(0, wanted.Length - 1) : wanted;
        return beginning.Length >= ShortestBeginning && word.AsSpan().StartsWith(beginning, StringComparison.Ordinal);
    }

    private static string Stem(string word) =>
        word.Length > 4 && word.EndsWith("es", StringComparison.Ordinal) ? word[..^2] : word.Length > 3 && word.EndsWith('s') ? word[..^1] : word;

    private static string[] Split(string text) =>
        text.Split([' ', ',', '.', ';', ':', '!', '?', '"', '/', '(', ')', '-', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries);
}
