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
    public static bool IsNamed(string item, string text) => Thing(item) is { Length: >= Shortest } thing && Naming(thing, Words(text, anywhere: true), text) != Named.Not;

    private static List<Order> With(Named named, IReadOnlyList<Order> orders, string text)
    {
        var found = new List<Order>(0);
        var own = Words(text, anywhere: false);
        foreach (var order in own.Count > 0 ? orders : [])
        {
            if (Naming(order, own, text) == named)
            {
                found.Add(order);
            }
        }

        return found;
    }

    private static Named Naming(Order order, List<(Range Before, Range Word)> own, string text)
    {
        var best = Named.Not;
        foreach (var item in order.Items)
        {
            if (Thing(item.Name) is { Length: >= Shortest } thing && Naming(thing, own, text) is var named && named > best && !NoThings.Are(thing))
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

    private static Named Naming(ReadOnlySpan<char> thing, List<(Range Before, Range Word)> own, ReadOnlySpan<char> text)
    {
        foreach (var (earlier, at) in own)
        {
            var said = text[at].TrimEnd(Plural);
            var before = text[earlier];
            if (said.Equals(thing, StringComparison.OrdinalIgnoreCase))
            {
                return Named.Plainly;
            }

            if (said.Length + before.Length == thing.Length && thing.StartsWith(before, StringComparison.OrdinalIgnoreCase) && thing.EndsWith(said, StringComparison.OrdinalIgnoreCase))
            {
                return Named.InTwoWords;
            }
        }

        return Named.Not;
    }

    /// <summary>The words that may name one's own thing, each with the word before it.</summary>
    private static List<(Range Before, Range Word)> Words(ReadOnlySpan<char> text, bool anywhere)
    {
        var own = new List<(Range, Range)>(0);
        var left = 0;
        Range before = default;
        foreach (var part in text.SplitAny(" ,.!?;:-\n"))
        {
            if (text[part].IsEmpty)
            {
                continue;
            }

            if (anywhere || left > 0)
            {
                own.Add((before, part));
            }

            left = Articles.Are(text[part]) ? MostWordsBefore : left - 1;
            before = part;
        }

        return own;
    }

    private enum Named
    {
        Not,
        Plainly,

        /// <summary>"Tea pot", which is a teapot and no pot.</summary>
        InTwoWords,
    }
}
