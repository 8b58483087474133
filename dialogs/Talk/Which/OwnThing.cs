using OrderBot.Orders;

namespace OrderBot.Dialogs.Talk;

/// <summary>Finds the order of a buyer's whose thing is named as one's own: "my keyboard", "the tea order". The last word of an item's name is what the thing is.</summary>
public static class OwnThing
{
    private const char Plural = 's';
    private const int Shortest = 3;

    /// <summary>"My new wireless keyboard".</summary>
    private const int MostWordsBefore = 3;

    private static readonly SaidWords Articles = SaidWords.Load("SaidOfOrders", "thing.article");
    private static readonly SaidWords NoThings = SaidWords.Load("SaidOfOrders", "thing.not");

    public static List<Order> Among(IReadOnlyList<Order> orders, string text)
    {
        var found = new List<Order>(1);
        foreach (var order in orders)
        {
            if (IsIn(order, text))
            {
                found.Add(order);
            }
        }

        return found;
    }

    /// <summary>Whether an item is named, as one's own or not.</summary>
    public static bool IsNamed(string item, string text) => Thing(item) is { Length: >= Shortest } thing && IsOwn(thing, text, anywhere: true);

    private static bool IsIn(Order order, string text)
    {
        foreach (var item in order.Items)
        {
            if (Thing(item.Name) is { Length: >= Shortest } thing && !NoThings.Are(thing) && IsOwn(thing, text))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Keyboard" of "Mechanical keyboard, black".</summary>
    private static ReadOnlySpan<char> Thing(ReadOnlySpan<char> name)
    {
        var end = name.IndexOfAny(",(/");
        var words = (end < 0 ? name : name[..end]).TrimEnd();
        return words[(words.LastIndexOfAny(" -") + 1)..].TrimEnd(Plural);
    }

    private static bool IsOwn(ReadOnlySpan<char> thing, ReadOnlySpan<char> text, bool anywhere = false)
    {
        var left = 0;
        foreach (var part in text.SplitAny(" ,.!?;:-\n"))
        {
            var word = text[part];
            if (word.IsEmpty)
            {
                continue;
            }

            if ((anywhere || left > 0) && word.TrimEnd(Plural).Equals(thing, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }

            left = Articles.Are(word) ? MostWordsBefore : left - 1;
        }

        return false;
    }
}
