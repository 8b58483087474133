namespace OrderBot.Knowledge.Vocabulary;

/// <summary>Phrases by their first word; of those that stand at a place, the longest counts.</summary>
internal sealed class PhraseTable
{
    private readonly Dictionary<string, List<Phrase>> _byFirst = [];

    public void Add(Phrase phrase)
    {
        if (!_byFirst.TryGetValue(phrase.Words[0], out var phrases))
        {
            _byFirst[phrase.Words[0]] = phrases = [];
        }

        // Stable: of equals the one that was written first.
        var at = phrases.Count;
        while (at > 0 && phrases[at - 1].Words.Length < phrase.Words.Length)
        {
            at--;
        }

        phrases.Insert(at, phrase);
    }

    public (Phrase? Phrase, int Length) At(List<string> words, int at, HashSet<string> fillers)
    {
        if (_byFirst.TryGetValue(words[at], out var phrases))
        {
            foreach (var phrase in phrases)
            {
                if (phrase.Match(words, at, fillers) is > 0 and var length)
                {
                    return (phrase, length);
                }
            }
        }

        return (null, 0);
    }
}
