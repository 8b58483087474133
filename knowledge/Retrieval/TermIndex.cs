namespace OrderBot.Knowledge.Retrieval;

/// <summary>Which entries hold a term, and how much it counts there.</summary>
internal sealed class TermIndex
{
    private readonly Dictionary<string, Postings> _postings = [];

    /// <summary>One more than the highest entry.</summary>
    public int Count { get; private set; }

    public void Add(string term, int entry, float weight)
    {
        if (!_postings.TryGetValue(term, out var postings))
        {
            _postings[term] = postings = new Postings();
        }

        postings.Add(entry, weight);
        Count = Math.Max(Count, entry + 1);
    }

    /// <summary>The sum of the terms' weights for every entry.</summary>
    public void Sum(IReadOnlyList<WeighedTerm> terms, Span<float> sums)
    {
        sums.Clear();
        for (var i = 0; i < terms.Count; i++)
        {
            if (_postings.TryGetValue(terms[i].Name, out var postings))
            {
                postings.AddTo(sums);
            }
        }
    }

    // Two plain arrays: a list of pairs would be a type of its own to compile at the start.
    private sealed class Postings
    {
        private int[] _entries = new int[4];
        private float[] _weights = new float[4];
        private int _count;

        public void Add(int entry, float weight)
        {
            if (_count == _entries.Length)
            {
                Array.Resize(ref _entries, _count * 2);
                Array.Resize(ref _weights, _count * 2);
            }

            _entries[_count] = entry;
            _weights[_count++] = weight;
        }

        public void AddTo(Span<float> sums)
        {
            for (var i = 0; i < _count; i++)
            {
                sums[_entries[i]] += _weights[i];
            }
        }
    }
}
