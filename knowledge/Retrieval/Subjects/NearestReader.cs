using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace OrderBot.Knowledge.Retrieval.Subjects;

/// <summary>Lets the examples that are most like a question vote on its subject.</summary>
internal sealed class NearestReader
{
    private const int Voters = 9;

    /// <summary>A feature that more than one in so many examples have counts for nothing.</summary>
    private const int MostCommon = 12;

    /// <summary>What fewer examples have is never common: of few examples each counts.</summary>
    private const int FewestCommon = 50;

    private readonly float[] _lengths;
    private readonly float[] _weights;

    /// <param name="features">In order.</param>
    /// <param name="starts">Where each feature's examples begin in <paramref name="having"/>; one more at the end.</param>
    /// <param name="having">The examples that have a feature.</param>
    /// <param name="subjects">Each example's subject.</param>
    // A start waits for its loop.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public NearestReader(uint[] features, int[] starts, ushort[] having, byte[] subjects, int count)
    {
        (Features, Starts, Having, Subjects, Count) = (features, starts, having, subjects, count);
        _weights = new float[features.Length];
        _lengths = new float[subjects.Length];
        for (var row = 0; row < features.Length; row++)
        {
            _weights[row] = starts[row + 1] > starts[row] ? Weight(starts[row + 1] - starts[row]) : 0;
            for (var at = starts[row]; at < starts[row + 1]; at++)
            {
                _lengths[having[at]] += _weights[row];
            }
        }

        for (var i = 0; i < _lengths.Length; i++)
        {
            _lengths[i] = MathF.Sqrt(_lengths[i]);
        }
    }

    public uint[] Features { get; }

    public int[] Starts { get; }

    public ushort[] Having { get; }

    public byte[] Subjects { get; }

    public int Count { get; }

    public static NearestReader Learn(IReadOnlyList<(int Subject, List<uint> Features)> examples, int subjects)
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

        var most = Math.Max(FewestCommon, examples.Count / MostCommon);
        // What very many have tells next to nothing, and costs the most to look at.
        foreach (var list in having.Values)
        {
            if (list.Count > most)
            {
                list.Clear();
            }
        }

        var starts = new List<int> { 0 };
        foreach (var list in having.Values)
        {
            starts.Add(starts[^1] + list.Count);
        }

        return new NearestReader([.. having.Keys], [.. starts], [.. having.Values.SelectMany(list => list)], [.. examples.Select(example => (byte)example.Subject)], subjects);
    }

    /// <summary>Each subject's share of the votes; the sum is 1, or 0 when nothing is alike.</summary>
    public float[] Read(List<uint> features)
    {
        var room = ArrayPool<float>.Shared.Rent(Subjects.Length);
        var likeness = room.AsSpan(0, Subjects.Length);
        likeness.Clear();
        ref var first = ref MemoryMarshal.GetReference(likeness);
        var length = 0f;
        foreach (var feature in features)
        {
            var row = Array.BinarySearch(Features, feature);
            if (row < 0)
            {
                length += Weight(0);
                continue;
            }

            var weight = _weights[row];
            length += weight;
            foreach (var example in Having.AsSpan(Starts[row]..Starts[row + 1]))
            {
                // That every example is one of the subjects' was found when the lengths were summed.
                Unsafe.Add(ref first, (nint)example) += weight;
            }
        }

        var shares = Vote(likeness, MathF.Sqrt(length));
        ArrayPool<float>.Shared.Return(room);
        return shares;
    }

    private float[] Vote(ReadOnlySpan<float> likeness, float length)
    {
        Span<int> voters = stackalloc int[Voters];
        Span<float> likes = stackalloc float[Voters];
        voters.Clear();
        likes.Clear();
        for (var i = 0; i < likeness.Length; i++)
        {
            // Most share nothing with the question.
            if (likeness[i] == 0)
            {
                continue;
            }

            var like = likeness[i] / ((length * _lengths[i]) + 1e-6f);
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

        var (shares, all) = (new float[Count], 0f);
        for (var i = 0; i < Voters; i++)
        {
            // The cube: near ones count, far ones hardly.
            var vote = likes[i] * likes[i] * likes[i];
            shares[Subjects[voters[i]]] += vote;
            all += vote;
        }

        for (var i = 0; all > 0 && i < shares.Length; i++)
        {
            shares[i] /= all;
        }

        return shares;
    }

    // The fewer examples hold a feature, the more it tells: squared, since both sides have it.
    private float Weight(int having)
    {
        var weight = MathF.Log(1 + (Subjects.Length / (having + 0.5f)));
        return weight * weight;
    }
}
