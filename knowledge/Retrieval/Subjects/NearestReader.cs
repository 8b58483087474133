using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace OrderBot.Knowledge.Retrieval.Subjects;

/// <summary>Lets the examples that are most like a question vote on its subject.</summary>
internal sealed class NearestReader
{
    private const int Voters = 9;

    /// <summary>A feature that more than one in so many examples have counts for nothing.</summary>
    private const int MostCommon = 12;

    /// <summary>What fewer examples have is never common: of few examples each counts.</summary>
    private const int FewestCommon = 50;

    // Below the least that gets a vote, by more than rounding could hide.
    private const float Surely = 0.9999f;
    private readonly float[] _weights;

    /// <param name="features">Of the examples.</param>
    /// <param name="starts">Where each feature's examples begin in <paramref name="having"/>; one more at the end.</param>
    /// <param name="having">The examples that have a feature.</param>
    /// <param name="subjects">Each example's subject.</param>
    /// <param name="lengths">How much each example says: the root of its features' weights.</param>
    public NearestReader(FeatureTable features, int[] starts, ushort[] having, byte[] subjects, float[] lengths)
    {
        (Features, Starts, Having, Subjects, Lengths) = (features, starts, having, subjects, lengths);
        _weights = Weights(subjects.Length);
    }

    public FeatureTable Features { get; }

    public int[] Starts { get; }

    public ushort[] Having { get; }

    public byte[] Subjects { get; }

    public float[] Lengths { get; }

    public static NearestReader Learn(IReadOnlyList<(int Subject, List<uint> Features)> examples)
    {
        var having = new SortedDictionary<uint, List<ushort>>();
        for (var i = 0; i < examples.Count; i++)
        {
            foreach (var feature in examples[i].Features)
            {
                if (!having.TryGetValue(feature, out var list))
                {
                    having[feature] = list = [];
                }

                list.Add((ushort)i);
            }
        }

        // What very many have tells next to nothing, and costs the most to look at.
        foreach (var list in having.Values)
        {
            if (list.Count > Most(examples.Count))
            {
                list.Clear();
            }
        }

        var starts = new List<int> { 0 };
        foreach (var list in having.Values)
        {
            starts.Add(starts[^1] + list.Count);
        }

        return new NearestReader(
            new FeatureTable([.. having.Keys]),
            [.. starts],
            [.. having.Values.SelectMany(list => list)],
            [.. examples.Select(example => (byte)example.Subject)],
            LengthsOf(having.Values, examples.Count));
    }

    /// <summary>Each subject's share of the votes; the sum is 1, or 0 when nothing is alike.</summary>
    /// <param name="rows">Of what is said; -1 is a feature never heard.</param>
    /// <param name="shares">One for each subject.</param>
    public void Read(ReadOnlySpan<int> rows, Span<float> shares)
    {
        var room = ArrayPool<float>.Shared.Rent(Subjects.Length);
        var likeness = room.AsSpan(0, Subjects.Length);
        likeness.Clear();
        var length = 0f;
        foreach (var row in rows)
        {
            if (row < 0)
            {
                length += _weights[0];
                continue;
            }

            var examples = Having.AsSpan(Starts[row]..Starts[row + 1]);
            if (examples.Length == 0)
            {
                // So common that it tells nothing.
                continue;
            }

            var weight = _weights[examples.Length];
            length += weight;
            foreach (var example in examples)
            {
                likeness[example] += weight;
            }
        }

        Vote(likeness, MathF.Sqrt(length), shares);
        ArrayPool<float>.Shared.Return(room);
    }

    // A start waits for its loop.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Vote(ReadOnlySpan<float> likeness, float length, Span<float> shares)
    {
        Span<int> voters = stackalloc int[Voters];
        Span<float> likes = stackalloc float[Voters];
        voters.Clear();
        likes.Clear();
        var i = 0;
        // Most share nothing with the question, or too little for a vote: they are passed over in rows.
        for (; i <= likeness.Length - Vector<float>.Count; i += Vector<float>.Count)
        {
            var least = new Vector<float>(likes[^1] * length * Surely);
            if (Vector.GreaterThanAny(new Vector<float>(likeness[i..]), new Vector<float>(Lengths.AsSpan(i)) * least))
            {
                Rank(likeness, i, i + Vector<float>.Count, length, voters, likes);
            }
        }

        Rank(likeness, i, likeness.Length, length, voters, likes);
        var all = 0f;
        shares.Clear();
        for (i = 0; i < Voters; i++)
        {
            // The cube: near ones count, far ones hardly.
            var vote = likes[i] * likes[i] * likes[i];
            shares[Subjects[voters[i]]] += vote;
            all += vote;
        }

        for (i = 0; all > 0 && i < shares.Length; i++)
        {
            shares[i] /= all;
        }
    }

    // The nearest first; among equals the example that was written first.
    private void Rank(ReadOnlySpan<float> likeness, int from, int to, float length, Span<int> voters, Span<float> likes)
    {
        for (var i = from; i < to; i++)
        {
            var like = likeness[i] / ((length * Lengths[i]) + 1e-6f);
            var at = Voters;
            for (; at > 0 && like > likes[at - 1]; at--)
            {
                if (at < Voters)
                {
                    (voters[at], likes[at]) = (voters[at - 1], likes[at - 1]);
                }
            }

            if (at < Voters)
            {
                (voters[at], likes[at]) = (i, like);
            }
        }
    }

    // How much a feature tells that so many of the examples have: the fewer, the more; squared, since both sides have it.
    private static float[] Weights(int examples)
    {
        var weights = new float[Most(examples) + 1];
        for (var having = 0; having < weights.Length; having++)
        {
            var weight = MathF.Log(1 + (examples / (having + 0.5f)));
            weights[having] = weight * weight;
        }

        return weights;
    }

    private static float[] LengthsOf(IEnumerable<List<ushort>> having, int examples)
    {
        var weights = Weights(examples);
        var lengths = new float[examples];
        foreach (var list in having)
        {
            foreach (var example in list)
            {
                lengths[example] += weights[list.Count];
            }
        }

        return Array.ConvertAll(lengths, MathF.Sqrt);
    }

    private static int Most(int examples) => Math.Max(FewestCommon, examples / MostCommon);
}
