using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace OrderBot.Knowledge.Retrieval.Subjects;

/// <summary>Learns from examples how much each feature speaks for each subject (softmax regression); the same examples give the same reader.</summary>
internal sealed class LinearReader
{
    private const int Lanes = 8;
    private const int Rounds = 14;
    private const float FirstStep = 0.3f;
    private const float Slowing = 0.2f;
    private const float Forgetting = 2e-5f;
    private readonly Dictionary<uint, int> _rows = [];
    private readonly Vector256<float>[] _weights;
    private readonly int _subjects;
    private readonly int _blocks;

    public LinearReader(IReadOnlyList<(int Subject, List<uint> Features)> examples, int subjects)
    {
        _subjects = subjects;
        _blocks = (subjects + Lanes - 1) / Lanes;
        var learnt = new int[examples.Count][];
        for (var i = 0; i < learnt.Length; i++)
        {
            // Row 0 is what speaks before anything is said.
            learnt[i] = new int[examples[i].Features.Count + 1];
            for (var j = 1; j < learnt[i].Length; j++)
            {
                var feature = examples[i].Features[j - 1];
                if (!_rows.TryGetValue(feature, out learnt[i][j]))
                {
                    _rows[feature] = learnt[i][j] = _rows.Count + 1;
                }
            }
        }

        _weights = new Vector256<float>[(_rows.Count + 1) * _blocks];
        Learn(examples, learnt);
    }

    /// <summary>How likely each subject is; the sum is 1.</summary>
    public float[] Read(List<uint> features)
    {
        var rows = new List<int>(features.Count + 1) { 0 };
        foreach (var feature in features)
        {
            if (_rows.TryGetValue(feature, out var row))
            {
                rows.Add(row);
            }
        }

        var sums = new Vector256<float>[_blocks];
        // What was never heard still dilutes the rest.
        Judge([.. rows], 1 / MathF.Sqrt(features.Count + 1), sums);
        var shares = new float[_subjects];
        for (var i = 0; i < _subjects; i++)
        {
            shares[i] = sums[i / Lanes][i % Lanes];
        }

        return shares;
    }

    private void Learn(IReadOnlyList<(int Subject, List<uint> Features)> examples, int[][] learnt)
    {
        var random = new Random(1);
        var order = Enumerable.Range(0, learnt.Length).ToArray();
        var error = new Vector256<float>[_blocks];
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
            var step = FirstStep / (1 + (round * Slowing));
            foreach (var at in order)
            {
                var value = 1 / MathF.Sqrt(learnt[at].Length);
                Judge(learnt[at], value, error);
                var subject = examples[at].Subject;
                error[subject / Lanes] = error[subject / Lanes].WithElement(subject % Lanes, error[subject / Lanes][subject % Lanes] - 1);
                Adjust(learnt[at], step * value, step * Forgetting, error);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Judge(int[] rows, float value, Vector256<float>[] sums)
    {
        Array.Clear(sums);
        foreach (var row in rows)
        {
            for (var block = 0; block < sums.Length; block++)
            {
                sums[block] += _weights[(row * sums.Length) + block];
            }
        }

        var (highest, all) = (float.MinValue, 0f);
        for (var i = 0; i < _subjects; i++)
        {
            highest = MathF.Max(highest, sums[i / Lanes][i % Lanes]);
        }

        for (var block = 0; block < sums.Length; block++)
        {
            sums[block] = Vector256.Exp((sums[block] - Vector256.Create(highest)) * value);
            for (var i = _subjects - (block * Lanes); i < Lanes; i++)
            {
                sums[block] = sums[block].WithElement(i, 0);
            }

            all += Vector256.Sum(sums[block]);
        }

        for (var block = 0; block < sums.Length; block++)
        {
            sums[block] /= all;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Adjust(int[] rows, float step, float forget, Vector256<float>[] error)
    {
        foreach (var row in rows)
        {
            for (var block = 0; block < error.Length; block++)
            {
                ref var weight = ref _weights[(row * error.Length) + block];
                weight -= (error[block] * step) + (weight * forget);
            }
        }
    }
}
