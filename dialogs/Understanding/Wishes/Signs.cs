using OrderBot.Dialogs.Understanding.Learning;
using OrderBot.Dialogs.Understanding.Words;

namespace OrderBot.Dialogs.Understanding.Wishes;

/// <summary>What the word lists say of a text as a whole: which wish's tell-tale words it has, and whether it speaks of other matters.</summary>
internal sealed class Signs(PhraseLists known)
{
    private readonly ulong[] _evidence = known.AllOf(PhraseLists.Evidence);
    private readonly ulong[] _signs = known.AllOf("sign.");

    /// <param name="lists">The lists of which a phrase is in the words.</param>
    public void AddTo(Features features, ReadOnlySpan<Word> words, ulong lists)
    {
        var elsewhere = SpeaksOfOtherMatters(words);
        for (var i = 0; i < _evidence.Length; i++)
        {
            if ((lists & _evidence[i]) != 0)
            {
                features.AddSign(elsewhere ? 2 * i : (2 * i) + 1);
            }
        }

        for (var i = 0; i < _signs.Length; i++)
        {
            if ((lists & _signs[i]) != 0)
            {
                features.AddSign((2 * _evidence.Length) + i);
            }
        }
    }

    private static bool SpeaksOfOtherMatters(ReadOnlySpan<Word> words)
    {
        foreach (var word in words)
        {
            if (word.Kind is { IsItem: false })
            {
                return true;
            }
        }

        return false;
    }
}
