using OrderBot.Orders;

namespace OrderBot.Marketplace.Ordering;

/// <summary>Finds an order by what was bought: every word begins a word of one item's name, with or without its plural s.</summary>
internal static class ItemWords
{
    /// <summary>What is stored beside an order: its items' names, a line each, in lower case.</summary>
    public static string Of(IReadOnlyList<OrderItem> items) => string.Join('\n', items.Select(item => item.Name.ToLowerInvariant()));

    /// <summary>The words to look for; at most eight.</summary>
    public static string[] Wanted(string text) =>
        [.. Split(text.ToLowerInvariant()).Take(8).Select(word => word.Length > 3 && word.EndsWith('s') ? word[..^1] : word)];

    /// <summary>The LIKE pattern of what holds a word; its escape character is an exclamation mark.</summary>
    public static string Containing(string word) =>
        $"%{word.Replace("!", "!!", StringComparison.Ordinal).Replace("%", "!%", StringComparison.Ordinal).Replace("_", "!_", StringComparison.Ordinal)}%";

    public static bool Fit(Order order, string[] wanted)
    {
        foreach (var item in order.Items)
        {
            var words = Split(item.Name.ToLowerInvariant());
            if (Array.TrueForAll(wanted, one => Array.Exists(words, word => word.StartsWith(one, StringComparison.Ordinal))))
            {
                return true;
            }
        }

        return false;
    }

    private static string[] Split(string text) =>
        text.Split([' ', ',', '.', ';', ':', '!', '?', '"', '/', '(', ')', '-', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries);
}
