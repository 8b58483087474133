namespace OrderBot.Knowledge.Vocabulary;

/// <summary>What words mean to us: which say nothing, which are about what no article covers, which are the same.</summary>
internal sealed class Lexicon
{
    /// <summary>Marks a term of a subject next to ours.</summary>
    public const char Neighbour = '!';

    private readonly Dictionary<string, string> _forms = [];
    private readonly PhraseTable _names = new();
    private readonly PhraseTable _sayings = new();

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

    /// <summary>Puts one name for every phrase that means one thing ("going out" is "ship"), so that sayings can be made of them.</summary>
    public List<string> Named(List<string> canonical)
    {
        var named = new List<string>(canonical.Count);
        for (var i = 0; i < canonical.Count;)
        {
            var (phrase, length) = _names.At(canonical, i, Fillers);
            named.Add(phrase?.Meaning[0] ?? canonical[i]);
            i += Math.Max(length, 1);
        }

        return named;
    }

    /// <summary>The longest saying that stands at a word of a named text, and how many words it takes up.</summary>
    public (Phrase? Phrase, int Length) SayingAt(List<string> named, int at) => _sayings.At(named, at, Fillers);

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
        var canonical = new List<string>(Array.ConvertAll(words, Canonical));
        if (IsName(meaning))
        {
            _names.Add(new Phrase([.. canonical], meaning));
        }
        else
        {
            var named = Named(canonical);
            // "pay later" is "unpaid" already; not every "unpaid" asks when.
            if (named.Count > 1 || !meaning.Contains(named[0]))
            {
                _sayings.Add(new Phrase([.. named], meaning));
            }
        }
    }

    public static bool IsName(string[] meaning) => meaning.Length == 1 && meaning[0][0] != Neighbour;
}
