using OrderBot.Orders;

namespace OrderBot.Dialogs.Talk;

/// <summary>"The headfones": an order of a list, told by an item whose name is misspelt.</summary>
public static class NearlyNamed
{
    private const int ShortestWord = 5;
    private const int LongWord = 8;

    public static FoundOrders Among(IReadOnlyList<Order> orders, IReadOnlyList<string> words)
    {
        var found = new List<Order>();
        foreach (var order in orders)
        {
            if (order.Items.Any(item => item.Name.Split(' ', '-', ',').Any(name => words.Any(word => AreNear(word, name)))))
            {
                found.Add(order);
            }
        }

        return found.Count == 0 ? FoundOrders.NotSaid : new FoundOrders(true, found);
    }

    /// <summary>One slip in a word, two in a long one.</summary>
    private static bool AreNear(string word, string name)
    {
        var most = name.Length >= LongWord ? 2 : 1;
        return name.Length >= ShortestWord && Math.Abs(word.Length - name.Length) <= most && Slips(word, name.ToLowerInvariant()) <= most;
    }

    /// <summary>How many letters are wrong, missing, too many or change places with the next.</summary>
    private static int Slips(string word, string name)
    {
        Span<int> beforeThat = stackalloc int[name.Length + 1], before = stackalloc int[name.Length + 1], now = stackalloc int[name.Length + 1];
        for (var j = 0; j <= name.Length; j++)
        {
            before[j] = j;
        }

        for (var i = 1; i <= word.Length; i++)
        {
            now[0] = i;
            for (var j = 1; j <= name.Length; j++)
            {
                now[j] = Math.Min(before[j - 1] + (word[i - 1] == name[j - 1] ? 0 : 1), 1 + Math.Min(before[j], now[j - 1]));
                if (i > 1 && j > 1 && word[i - 1] == name[j - 2] && word[i - 2] == name[j - 1])
                {
                    now[j] = Math.Min(now[j], beforeThat[j - 2] + 1);
                }
            }

            before.CopyTo(beforeThat);
            now.CopyTo(before);
        }

        return before[name.Length];
    }
}
