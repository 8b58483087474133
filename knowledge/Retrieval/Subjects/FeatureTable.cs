using System.Runtime.CompilerServices;

namespace OrderBot.Knowledge.Retrieval.Subjects;

/// <summary>Features and the row that each one has in the readers' tables. They are hashes, so that their first bits lead to the few among which one is.</summary>
internal sealed class FeatureTable
{
    private const int Bits = 32;
    private const int FewestInBucket = 2;
    private readonly int[] _starts;
    private readonly int _shift;

    /// <param name="features">In order; their places are the rows.</param>
    // A start waits for its loop.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public FeatureTable(uint[] features)
    {
        Features = features;
        var bits = 1;
        while (bits < Bits / 2 && features.Length >> bits > FewestInBucket)
        {
            bits++;
        }

        _shift = Bits - bits;
        _starts = new int[(1 << bits) + 1];
        var row = 0;
        for (var bucket = 0; bucket < _starts.Length - 1; bucket++)
        {
            _starts[bucket] = row;
            while (row < features.Length && features[row] >> _shift == bucket)
            {
                row++;
            }
        }

        _starts[^1] = features.Length;
    }

    public uint[] Features { get; }

    /// <summary>The feature's row; -1 when it was never heard.</summary>
    public int Find(uint feature)
    {
        var bucket = feature >> _shift;
        for (var row = _starts[bucket]; row < _starts[bucket + 1]; row++)
        {
            if (Features[row] == feature)
            {
                return row;
            }
        }

        return -1;
    }

    /// <summary>The row of each feature, in their order.</summary>
    public void FindAll(ReadOnlySpan<uint> features, Span<int> rows)
    {
        for (var i = 0; i < features.Length; i++)
        {
            rows[i] = Find(features[i]);
        }
    }
}
