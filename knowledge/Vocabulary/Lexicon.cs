namespace OrderBot.Knowledge.Vocabulary;

/// <summary>What words mean to us: which say nothing, which are about what no article covers, which are the same.</summary>
internal sealed class Lexicon
{
    /// <summary>Marks a term of a subject next to ours.</summary>
    public const char Neighbour = '!';

    private readonly Dictionary<string, string> _forms = [];
    private readonly Dictionary<string, List<Phrase>> _phrases = [];

    /// <summary>Stems that say nothing.</summary>
    public HashSet<string> Fillers { get; } = [];

    /// <summary>Every word in it as written, for spelling.</summary>
    public HashSet<string> Spoken { get; } = [];

    /// <summary>Words that are as they should be, however near they are to one of ours.</summary>
    public HashSet<string> Real { get; } = [];

    public string Canonical(string word)
    {
        if (_forms.TryGetValue(word, out var name))
        {
            return name;
        }

        var stem = Stem.Of(word);
        return _forms.TryGetValue(stem, out name) ? name : stem;
    }

    public bool Knows(string word) =>
        Spoken.Contains(word) || Real.Contains(word) || _forms.ContainsKey(Stem.Of(word)) || Fillers.Contains(Stem.Of(word));

    /// <summary>The phrases that begin with this word, the longest first.</summary>
    public List<Phrase>? PhrasesFrom(string canonical) => _phrases.GetValueOrDefault(canonical);

    public void AddForm(string word, string name)
    {
        Spoken.Add(word);
        _forms.TryAdd(word, name);
        _forms.TryAdd(Stem.Of(word), name);
    }

    public void AddPhrase(string[] words, string[] meaning)
    {
        // "user" is no misspelt "uber": a subject that is not ours is not guessed.
        (meaning[0][0] == Neighbour ? Real : Spoken).UnionWith(words);
        var canonical = Array.ConvertAll(words, Canonical);
        if (!_phrases.TryGetValue(canonical[0], out var phrases))
        {
            _phrases[canonical[0]] = phrases = [];
        }

        phrases.Add(new Phrase(canonical, meaning));
    }

    public void SortPhrases()
    {
        foreach (var phrases in _phrases.Values)
        {
            phrases.Sort((a, b) => b.Words.Length - a.Words.Length);
        }
    }
}
