using System.Buffers;

namespace OrderBot.Knowledge.Retrieval;

/// <summary>Which entries hold a term, and how much it counts there.</summary>
internal sealed class TermIndex
{
    private readonly Dictionary<string, List<(int Entry, float Weight)>> _postings = [];

    /// <summary>One more than the highest entry.</summary>
    public int Count { get; private set; }

    public void Add(string term, int entry, float weight)
    {
        if (!_postings.TryGetValue(term, out var postings))
        {
            _postings[term] = postings = [];
        }

        postings.Add((entry, weight));
        Count = Math.Max(Count, entry + 1);
    }

    /// <summary>The sum of the terms' weights for every entry, in a rented array: give it back to the shared pool.</summary>
    public float[] Sum(IReadOnlyList<WeighedTerm> terms)
    {
        var sums = ArrayPool<float>.Shared.Rent(Count);
        sums.AsSpan(0, Count).Clear();
        for (var i = 0; i < terms.Count; i++)
        {
            if (_postings.TryGetValue(terms[i].Name, out var postings))
            {
                foreach (var (entry, weight) in postings)
                {
                    sums[entry] += weight;
                }
            }
        }

        return sums;
    }
}
