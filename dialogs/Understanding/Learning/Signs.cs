using OrderBot.Dialogs.Understanding.Words;

namespace OrderBot.Dialogs.Understanding.Learning;

/// <summary>What the word lists say of a text as a whole: which wish's tell-tale words it has, and whether it speaks of other matters.</summary>
internal sealed class Signs
{
    private const string EvidencePrefix = "evidence.";
    private const string SignPrefix = "sign.";

    private readonly PhraseSet[] _evidence;
    private readonly PhraseSet[] _signs;

    public Signs(Learnt learnt)
    {
        _evidence = Sets(learnt, EvidencePrefix);
        _signs = Sets(learnt, SignPrefix);
    }

    public void AddTo(Features features, ReadOnlySpan<Word> words)
    {
        var elsewhere = SpeaksOfOtherMatters(words);
        for (var i = 0; i < _evidence.Length; i++)
        {
            if (_evidence[i].IsSpreadOver(words))
            {
                features.AddSign(elsewhere ? 2 * i : (2 * i) + 1);
            }
        }

        for (var i = 0; i < _signs.Length; i++)
        {
            if (_signs[i].StandsIn(words))
            {
                features.AddSign((2 * _evidence.Length) + i);
            }
        }
    }

    private static PhraseSet[] Sets(Learnt learnt, string prefix) =>
        [.. learnt.Phrases.Where(p => p.Name.StartsWith(prefix, StringComparison.Ordinal)).Select(p => p.Set)];

    private static bool SpeaksOfOtherMatters(ReadOnlySpan<Word> words)
    {
        foreach (var word in words)
        {
            if (word.Kind is not null and not Lexicon.Item)
            {
                return true;
            }
        }

        return false;
    }
}
