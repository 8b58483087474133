namespace OrderBot.Dialogs.Understanding.Words;

/// <summary>Finds the word that a slip of the keyboard was meant for: one slip in a short word, two in a long one.</summary>
internal sealed class SpellingRepair
{
    private const int Shortest = 4;
    private const int TwoSlipsFrom = 8;

    private readonly Dictionary<string, List<string>> _byShortened = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>>.AlternateLookup<ReadOnlySpan<char>> _byLetters;

    public SpellingRepair() => _byLetters = _byShortened.GetAlternateLookup<ReadOnlySpan<char>>();

    public void Learn(string word)
    {
        if (word.Length < Shortest)
        {
            return;
        }

        Span<char> room = stackalloc char[word.Length];
        for (var left = -1; left < word.Length; left++)
        {
            if (Shortened(word, left, room) is { Length: > 0 } shortened)
            {
                if (!_byLetters.TryGetValue(shortened, out var words))
                {
                    _byLetters[shortened] = words = [];
                }

                words.Add(word);
            }
        }
    }

    public string? Find(ReadOnlySpan<char> slip)
    {
        if (slip.Length < Shortest)
        {
            return null;
        }

        string? best = null;
        var least = slip.Length >= TwoSlipsFrom ? 3 : 2;
        Span<char> room = slip.Length <= 64 ? stackalloc char[slip.Length] : new char[slip.Length];
        for (var left = -1; left < slip.Length; left++)
        {
            if (Shortened(slip, left, room) is not { Length: > 0 } shortened || !_byLetters.TryGetValue(shortened, out var words))
            {
                continue;
            }

            foreach (var word in words)
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

    /// <summary>The word without one letter, with all of them before the first; empty where the letter stands twice.</summary>
    private static ReadOnlySpan<char> Shortened(ReadOnlySpan<char> word, int left, Span<char> room)
    {
        if (left < 0)
        {
            return word;
        }

        if (left > 0 && word[left] == word[left - 1])
        {
            return [];
        }

        word[..left].CopyTo(room);
        word[(left + 1)..].CopyTo(room[left..]);
        return room[..(word.Length - 1)];
    }

    private static int Slips(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int enough)
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
