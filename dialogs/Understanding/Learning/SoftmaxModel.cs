using System.Numerics;
using System.Runtime.CompilerServices;

namespace OrderBot.Dialogs.Understanding.Learning;

/// <summary>Softmax regression over sparse features: how likely each class is. Trained once, then only read.</summary>
internal sealed class SoftmaxModel
{
    /// <summary>A quarter of what a saying has is overlooked at each look, so that no single word decides.</summary>
    private const uint Overlooked = 1 << 22;

    private const float Louder = 4f / 3;
    private const float Decay = 2.5e-6f;

    private readonly int _classes;
    private readonly int _stride;
    private readonly float[] _weights;
    private readonly float[] _rarity;

    public SoftmaxModel(int classes, float[] rarity)
    {
        _classes = classes;
        _stride = (classes + 7) / 8 * 8;
        _weights = new float[(Features.Places + 1) * _stride];
        _rarity = rarity;
    }

    /// <summary>Reads what <see cref="WriteTo"/> wrote.</summary>
    public static SoftmaxModel From(BinaryReader file)
    {
        var model = new SoftmaxModel(file.ReadInt32(), new float[Features.Places + 1]);
        for (var left = file.ReadInt32(); left > 0; left--)
        {
            var place = file.ReadInt32();
            model._rarity[place] = file.ReadSingle();
            if (file.ReadBoolean())
            {
                ReadRow(file, model.Row(place)[..model._classes]);
            }
        }

        return model;
    }

    /// <summary>Only the rows that were learnt, in half of their precision; a model that was just trained has no more.</summary>
    public void WriteTo(BinaryWriter file)
    {
        int[] places = [.. Enumerable.Range(0, Features.Places + 1).Where(p => _rarity[p] != 0 || p == Features.Places)];
        file.Write(_classes);
        file.Write(places.Length);
        foreach (var place in places)
        {
            var row = Row(place)[.._classes];
            var isLearnt = row.ContainsAnyExcept(0f);
            file.Write(place);
            file.Write(_rarity[place]);
            file.Write(isLearnt);
            for (var i = 0; isLearnt && i < row.Length; i++)
            {
                file.Write((Half)row[i]);
            }
        }
    }

    /// <summary>Probabilities of the classes, into <paramref name="into"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Read(Features features, float temperature, Span<float> into)
    {
        Span<float> sums = stackalloc float[_stride];
        Span<float> values = features.At.Length <= 1024 ? stackalloc float[features.At.Length] : new float[features.At.Length];
        var norm = Values(features.At, features.Weights, values);
        Bias.CopyTo(sums);
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] != 0)
            {
                AddScaled(sums, Row(features.At[i]), values[i] * norm);
            }
        }

        Softmax(sums[.._classes], temperature, into);
    }

    /// <summary>Rarity weighs a feature, and the length of the whole is 1; a feature never seen makes the rest weigh less.</summary>
    private float Values(ReadOnlySpan<int> places, ReadOnlySpan<float> weights, Span<float> into)
    {
        var square = 0f;
        for (var i = 0; i < into.Length; i++)
        {
            var rarity = _rarity[places[i]];
            into[i] = weights[i] * rarity;
            var felt = rarity == 0 ? weights[i] * 2f : into[i];
            square += felt * felt;
        }

        return square == 0 ? 0 : 1 / MathF.Sqrt(square);
    }

    /// <summary>An example as it enters training: weighed like a text that is read.</summary>
    public Example Weigh(Example example)
    {
        var weights = new float[example.Weights.Length];
        var norm = Values(example.Places, example.Weights, weights);
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] *= norm;
        }

        return example with { Weights = weights };
    }

    /// <summary>The second half of the rounds is averaged: what only the last sayings swayed is evened out.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Train(IReadOnlyList<Example> examples, int rounds)
    {
        var sum = new float[_weights.Length];
        var order = new int[examples.Count];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        var pick = 12345u;
        for (var round = 0; round < rounds; round++)
        {
            for (var i = order.Length - 1; i > 0; i--)
            {
                pick = Next(pick);
                var j = (int)(pick >> 8) % (i + 1);
                (order[i], order[j]) = (order[j], order[i]);
            }

            TrainOnce(examples, order, 4.4f / (1 + (round * 0.25f)), ref pick);
            for (var i = 0; round >= rounds / 2 && i < sum.Length; i++)
            {
                sum[i] += _weights[i] / (rounds - (rounds / 2));
            }
        }

        // As it is after being written and read.
        for (var i = 0; i < sum.Length; i++)
        {
            _weights[i] = (float)(Half)sum[i];
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void TrainOnce(IReadOnlyList<Example> examples, int[] order, float rate, ref uint pick)
    {
        var keep = 1 - (rate * Decay * order.Length / 16);
        var kept = new List<int>(160);
        Span<float> sums = stackalloc float[_stride], chances = stackalloc float[_stride];
        foreach (var index in order)
        {
            var example = examples[index];
            Bias.CopyTo(sums);
            kept.Clear();
            for (var i = 0; i < example.Places.Length; i++)
            {
                pick = Next(pick);
                if (pick >> 8 >= Overlooked)
                {
                    kept.Add(i);
                    AddScaled(sums, Row(example.Places[i]), example.Weights[i] * Louder);
                }
            }

            Softmax(sums[.._classes], 1, chances);
            chances[example.Class] -= 1;
            AddScaled(Bias, chances, -rate * 0.02f);
            foreach (var i in kept)
            {
                Step(Row(example.Places[i]), chances, rate * example.Weights[i] * Louder, keep);
            }
        }
    }

    private static uint Next(uint pick) => (pick * 1664525) + 1013904223;

    private static void ReadRow(BinaryReader file, Span<float> row)
    {
        for (var i = 0; i < row.Length; i++)
        {
            row[i] = (float)file.ReadHalf();
        }
    }

    private Span<float> Bias => Row(Features.Places);

    private Span<float> Row(int place) => _weights.AsSpan(place * _stride, _stride);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddScaled(Span<float> to, ReadOnlySpan<float> row, float by)
    {
        for (var i = 0; i + Vector<float>.Count <= to.Length; i += Vector<float>.Count)
        {
            (new Vector<float>(to[i..]) + (new Vector<float>(row[i..]) * by)).CopyTo(to[i..]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Step(Span<float> row, ReadOnlySpan<float> slope, float by, float keep)
    {
        for (var i = 0; i + Vector<float>.Count <= row.Length; i += Vector<float>.Count)
        {
            ((new Vector<float>(row[i..]) * keep) - (new Vector<float>(slope[i..]) * by)).CopyTo(row[i..]);
        }
    }

    private static void Softmax(ReadOnlySpan<float> sums, float temperature, Span<float> into)
    {
        var top = float.MinValue;
        foreach (var sum in sums)
        {
            top = Math.Max(top, sum);
        }

        var all = 0f;
        for (var i = 0; i < sums.Length; i++)
        {
            all += into[i] = MathF.Exp((sums[i] - top) / temperature);
        }

        for (var i = 0; i < sums.Length; i++)
        {
            into[i] /= all;
        }
    }
}
