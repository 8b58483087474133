using OrderBot.Orders;

namespace OrderBot.Dialogs.OrderStatus;

/// <summary>Names a page of a tab of My Orders, as "Cancelled" or "All>abc"; and what a buyer answers to see another.</summary>
public static class PageName
{
    /// <summary>The page after the one that is shown.</summary>
    public const string More = "more";

    private const char Sign = '>';

    private static readonly HashSet<string> MoreWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "more", "more orders", "show more", "show me more", "show more orders", "next", "next page", "the next page", "the rest", "show the rest", "older", "older orders",
        "older ones", "older please", "more please", "next please", "see more", "page 2", "page two", "further", "go on", "continue", "are there more", "any more", "what else", "others", "the others", "show all", "show me all",
    };

    /// <summary>The page that an answer asks for; null when it asks for none.</summary>
    public static string? In(string text) =>
        MoreWords.Contains(text.Trim().TrimEnd('.', '!', '?')) ? More : TabName.In(text) is { } tab ? For(tab, null) : null;

    public static string For(OrderTab tab, string? cursor) => cursor is null ? tab.ToString() : $"{tab}{Sign}{cursor}";

    /// <summary>The tab and where in it; null for an order's number.</summary>
    public static (OrderTab Tab, string? Cursor)? Of(string name)
    {
        var at = name.IndexOf(Sign, StringComparison.Ordinal);
        return name.Length > 0 && char.IsAsciiLetter(name[0]) && Enum.TryParse<OrderTab>(at < 0 ? name : name.AsSpan(0, at), out var tab)
            ? (tab, at < 0 ? null : name[(at + 1)..])
            : null;
    }
}
