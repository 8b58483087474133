namespace OrderBot.Dialogs.Understanding.Words;

/// <summary>A phrase of a word list, without its first word.</summary>
/// <param name="List">The list, as its bit.</param>
internal sealed record ListedPhrase(ulong List, Entry[] Then)
{
    /// <summary>Whether the rest stands at the beginning of these words.</summary>
    public bool Begins(ReadOnlySpan<Word> words)
    {
        if (Then.Length > words.Length)
        {
            return false;
        }

        for (var i = 0; i < Then.Length; i++)
        {
            if (words[i].Meant != Then[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether all words of the rest are among these, wherever.</summary>
    public bool IsSpreadOver(ReadOnlySpan<Word> words)
    {
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
        foreach (var word in words)
        {
            if (word.Meant == entry)
            {
                return true;
            }
        }

        return false;
    }
}
