using OrderBot.Knowledge.Vocabulary;

namespace OrderBot.Knowledge.Retrieval;

/// <summary>How much a term tells: the fewer passages hold it, the more; most of all one that no article covers.</summary>
internal sealed class TermWeights
{
    // A question about a refund is not ours, however well the rest of it fits.
    private const float NeighbourFactor = 5f;

    // Buyers name what they bought and why; that alone must not hide what they ask.
    private const float ForeignFactor = 0.6f;
    private const int ShortestForeign = 3;
    private readonly Dictionary<string, int> _having = [];
    private readonly float[] _rarities;
    private readonly float _foreign;

    public TermWeights(IReadOnlyList<HashSet<string>> termsOfPassages)
    {
        foreach (var terms in termsOfPassages)
        {
            foreach (var term in terms)
            {
                _having[term] = _having.GetValueOrDefault(term) + 1;
            }
        }

        // Of a term that none has, nothing.
        _rarities = new float[termsOfPassages.Count + 1];
        for (var having = 1; having < _rarities.Length; having++)
        {
            _rarities[having] = MathF.Log(1 + ((float)termsOfPassages.Count / having));
        }

        _foreign = (termsOfPassages.Count > 0 ? _rarities[1] : 0) * ForeignFactor;
    }

    public float this[string term] => _rarities[_having.GetValueOrDefault(term)];

    public List<WeighedTerm> Weigh(List<string> terms)
    {
        var weighed = new List<WeighedTerm>(terms.Count);
        foreach (var term in terms)
        {
            if (_having.TryGetValue(term, out var having))
            {
                weighed.Add(new WeighedTerm(term, _rarities[having], Known: true));
            }
            else if (term[0] == Lexicon.Neighbour)
            {
                weighed.Add(new WeighedTerm(term, _foreign * NeighbourFactor, Known: false));
            }
            else if (term.Length >= ShortestForeign && !char.IsAsciiDigit(term[0]))
            {
                // A number that no article has is an order's; a letter or two are a slip. Neither is a subject.
                weighed.Add(new WeighedTerm(term, _foreign, Known: false));
            }
        }

        return weighed;
    }
}
