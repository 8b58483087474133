namespace OrderBot.Dialogs.Understanding.Words;

/// <summary>Finds the word that a slip of the keyboard was meant for: one slip in a short word, two in a long one.</summary>
internal sealed class SpellingRepair
{
    private const int Shortest = 4;
    private const int TwoSlipsFrom = 8;

    private readonly Dictionary<string, List<string>> _byShortened = new(StringComparer.Ordinal);

    public void Learn(string word)
    {
        if (word.Length >= Shortest)
        {
            foreach (var shortened in Shortened(word))
            {
                if (!_byShortened.TryGetValue(shortened, out var words))
                {
                    _byShortened[shortened] = words = [];
                }

                words.Add(word);
            }
        }
    }

    public string? Find(string slip)
    {
        if (slip.Length < Shortest)
        {
            return null;
        }

        string? best = null;
        var least = slip.Length >= TwoSlipsFrom ? 3 : 2;
        foreach (var shortened in Shortened(slip))
        {
            foreach (var word in _byShortened.GetValueOrDefault(shortened) ?? [])
            {
                var slips = Slips(slip, word, least);
                if (slips < least || (slips == least && best is not null && string.CompareOrdinal(word, best) < 0))
                {
                    (best, least) = (word, slips);
                }
            }
        }

        return best;
    }

    private static IEnumerable<string> Shortened(string word)
    {
        yield return word;
        for (var i = 0; i < word.Length; i++)
        {
            if (i == 0 || word[i] != word[i - 1])
            {
                yield return string.Concat(word.AsSpan(0, i), word.AsSpan(i + 1));
            }
        }
    }

    private static int Slips(string a, string b, int enough)
    {
        if (Math.Abs(a.Length - b.Length) >= enough)
        {
            return enough + 1;
        }

        Span<int> before = stackalloc int[b.Length + 1], last = stackalloc int[b.Length + 1], now = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            now[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var changed = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                now[j] = Math.Min(changed, Math.Min(last[j], now[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    now[j] = Math.Min(now[j], before[j - 2] + 1);
                }
            }

            var free = before;
            before = last;
            last = now;
            now = free;
        }

        return last[b.Length];
    }
}
