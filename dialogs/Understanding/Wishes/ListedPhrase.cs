using OrderBot.Dialogs.Understanding.Words;

namespace OrderBot.Dialogs.Understanding.Wishes;

/// <summary>A phrase of several words that a word list has, without its first. Few get beyond their second word, so that one lies here and not elsewhere.</summary>
/// <param name="List">The list, as its bit.</param>
/// <param name="IsSpread">Whether its words may stand anywhere, not only side by side.</param>
internal readonly record struct ListedPhrase(ulong List, bool IsSpread, Entry Second, Entry[] Then)
{
    /// <param name="first">Where its first word stands.</param>
    public bool IsIn(ReadOnlySpan<Word> words, int first) => IsSpread ? IsSpreadOver(words) : StandsBehind(words, first);

    private bool StandsBehind(ReadOnlySpan<Word> words, int first)
    {
        if (first + 1 + Then.Length >= words.Length || words[first + 1].Meant != Second)
        {
            return false;
        }

        for (var i = 0; i < Then.Length; i++)
        {
            if (words[first + 2 + i].Meant != Then[i])
            {
                return false;
            }
        }

        return true;
    }

    private bool IsSpreadOver(ReadOnlySpan<Word> words)
    {
        if (!Has(words, Second))
        {
            return false;
        }

        foreach (var then in Then)
        {
            if (!Has(words, then))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Has(ReadOnlySpan<Word> words, Entry entry)
    {
        foreach (ref readonly var word in words)
        {
            if (word.Meant == entry)
            {
                return true;
            }
        }

        return false;
    }
}
