using OrderBot.Knowledge.Articles;

namespace OrderBot.Knowledge.Retrieval;

/// <summary>How alike a question is to each of those that the articles say they answer.</summary>
internal sealed class QuestionIndex
{
    private readonly TermIndex _index = new();
    private readonly List<float> _lengths = [];
    private readonly List<List<string>> _terms = [];
    private readonly TermWeights _weights;

    public QuestionIndex(TermWeights weights) => _weights = weights;

    public List<ListedQuestion> Entries { get; } = [];

    public List<Article> Articles { get; } = [];

    public void Add(Article article, ListedQuestion question, List<string> terms)
    {
        var length = 0f;
        foreach (var term in terms)
        {
            _index.Add(term, Entries.Count, _weights[term]);
            length += _weights[term];
        }

        Entries.Add(question);
        Articles.Add(article);
        _lengths.Add(length);
        _terms.Add(terms);
    }

    /// <summary>Sums of what is shared with every listed question.</summary>
    public void Share(IReadOnlyList<WeighedTerm> terms, Span<float> shared) => _index.Sum(terms, shared);

    /// <summary>1 when the two say the same; falls with what either says alone.</summary>
    public float Likeness(int entry, float shared, float asked) =>
        shared <= 0 ? 0 : shared / MathF.Sqrt(asked * _lengths[entry]);

    /// <summary>One word in common is a coincidence, unless it is all that either says.</summary>
    public bool IsCoincidence(int entry, IReadOnlyList<WeighedTerm> terms)
    {
        var shared = 0;
        for (var i = 0; i < terms.Count; i++)
        {
            shared += _terms[entry].Contains(terms[i].Name) ? 1 : 0;
        }

        return shared < 2 && (terms.Count > 1 || _terms[entry].Count > 1);
    }
}
