using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace OrderBot.Knowledge.Retrieval.Subjects;

/// <summary>Learns from examples how much each feature speaks for each subject (softmax regression); the same examples give the same reader.</summary>
internal sealed class LinearLearner
{
    private const int Lanes = 8;
    private const int Rounds = 14;
    private const float FirstStep = 0.3f;
    private const float Slowing = 0.2f;
    private const float Forgetting = 2e-5f;
    private readonly Vector256<float>[] _weights;
    private readonly int _subjects;
    private readonly int _blocks;

    private LinearLearner(int features, int subjects)
    {
        _subjects = subjects;
        _blocks = (subjects + Lanes - 1) / Lanes;
        _weights = new Vector256<float>[(features + 1) * _blocks];
    }

    public static LinearReader Learn(IReadOnlyList<(int Subject, List<uint> Features)> examples, int subjects)
    {
        uint[] features = [.. examples.SelectMany(example => example.Features).Distinct().Order()];
        var learner = new LinearLearner(features.Length, subjects);
        learner.Learn(examples, [.. examples.Select(example => Rows(example.Features, features))]);
        return new LinearReader(new FeatureTable(features), learner.Weights(features.Length), subjects);
    }

    // Row 0 is what speaks before anything is said.
    private static int[] Rows(List<uint> features, uint[] all) =>
        [0, .. features.Select(feature => Array.BinarySearch(all, feature) + 1)];

    // Finer numbers tell no more: the measured answers are those of rounded ones.
    private float[] Weights(int features)
    {
        var weights = new float[(features + 1) * _subjects];
        for (var i = 0; i < weights.Length; i++)
        {
            var (row, subject) = Math.DivRem(i, _subjects);
            weights[i] = (float)(Half)_weights[(row * _blocks) + (subject / Lanes)][subject % Lanes];
        }

        return weights;
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
