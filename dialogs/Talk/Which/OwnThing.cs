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

    public static List<Order> Among(IReadOnlyList<Order> orders, string text) =>
        WrittenApart(orders, text) is { Count: > 0 } apart ? apart : With(Named.Plainly, orders, text);

    /// <summary>The orders of a thing whose name is written apart: "the tea pot" is no plant pot.</summary>
    public static List<Order> WrittenApart(IReadOnlyList<Order> orders, string text) => With(Named.InTwoWords, orders, text);

    /// <summary>Whether an item is named, as one's own or not.</summary>
    public static bool IsNamed(string item, string text) => Thing(item) is { Length: >= Shortest } thing && IsOwn(thing, text, anywhere: true) != Named.Not;

    private static List<Order> With(Named named, IReadOnlyList<Order> orders, string text)
    {
        var found = new List<Order>(1);
        foreach (var order in orders)
        {
            if (Naming(order, text) == named)
            {
                found.Add(order);
            }
        }

        return found;
    }

    private static Named Naming(Order order, string text)
    {
        var best = Named.Not;
        foreach (var item in order.Items)
        {
            if (Thing(item.Name) is { Length: >= Shortest } thing && !NoThings.Are(thing) && IsOwn(thing, text) is var named && named > best)
            {
                best = named;
            }
        }

        return best;
    }

    /// <summary>"Keyboard" of "Mechanical keyboard, black".</summary>
    private static ReadOnlySpan<char> Thing(ReadOnlySpan<char> name)
    {
        var end = name.IndexOfAny(",(/");
        var words = (end < 0 ? name : name[..end]).TrimEnd();
        return words[(words.LastIndexOfAny(" -") + 1)..].TrimEnd(Plural);
    }

    private static Named IsOwn(ReadOnlySpan<char> thing, ReadOnlySpan<char> text, bool anywhere = false)
    {
        var left = 0;
        ReadOnlySpan<char> before = [];
        foreach (var part in text.SplitAny(" ,.!?;:-\n"))
        {
            var word = text[part];
            if (word.IsEmpty)
            {
                continue;
            }

            if (anywhere || left > 0)
            {
                var said = word.TrimEnd(Plural);
                if (said.Equals(thing, StringComparison.OrdinalIgnoreCase))
                {
                    return Named.Plainly;
                }

                if (said.Length + before.Length == thing.Length && thing.StartsWith(before, StringComparison.OrdinalIgnoreCase) && thing.EndsWith(said, StringComparison.OrdinalIgnoreCase))
                {
                    return Named.InTwoWords;
                }
            }

            left = Articles.Are(word) ? MostWordsBefore : left - 1;
            before = word;
        }

        return Named.Not;
    }

    private enum Named
    {
        Not,
        Plainly,

        /// <summary>"Tea pot", which is a teapot and no pot.</summary>
        InTwoWords,
    }
}
