namespace OrderBot.Knowledge.Retrieval;

/// <summary>BM25 over passages: their heading, their article's title, their text and the questions that they answer.</summary>
internal sealed class PassageIndex
{
    private const float Saturation = 1.2f;
    private const float LengthShare = 0.5f;
    private const float FieldBoost = 2f;
    private readonly TermIndex _index = new();

    public PassageIndex(IReadOnlyList<PassageTerms> passages, TermWeights weights)
    {
        var all = 0f;
        foreach (var passage in passages)
        {
            all += passage.Body.Count;
        }

        var length = all / passages.Count;
        for (var entry = 0; entry < passages.Count; entry++)
        {
            var passage = passages[entry];
            var norm = Saturation * (1 - LengthShare + (LengthShare * passage.Body.Count / length));
            foreach (var term in passage.All)
            {
                var times = (passage.Body.Contains(term) ? 1f : 0f) + (passage.Fields.Contains(term) ? FieldBoost : 0f);
                _index.Add(term, entry, weights[term] * times * (Saturation + 1) / (times + norm));
            }
        }
    }

    /// <summary>A score for every passage.</summary>
    public void Score(IReadOnlyList<WeighedTerm> terms, Span<float> scores) => _index.Sum(terms, scores);
}
