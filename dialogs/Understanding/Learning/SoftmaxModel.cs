using System.Numerics;
using System.Runtime.CompilerServices;

namespace OrderBot.Dialogs.Understanding.Learning;

/// <summary>Softmax regression over sparse features: how likely each class is. Taught once, by Training, then only read.</summary>
internal sealed class SoftmaxModel
{
    private readonly int _classes;
    private readonly int _stride;
    private readonly float[] _weights;
    private readonly float[] _rarity;
    private static readonly float Felt = Knob.Of("FELT", 2f);

    public SoftmaxModel(int classes, float[] rarity)
    {
        _classes = classes;
        _stride = (classes + Vector<float>.Count - 1) / Vector<float>.Count * Vector<float>.Count;
        _weights = new float[(Features.Places + 1) * _stride];
        _rarity = rarity;
    }

    public int Classes => _classes;

    /// <summary>The length of a row: whole vectors of the machine.</summary>
    public int Stride => _stride;

    public Span<float> Weights => _weights;

    public Span<float> Bias => Row(Features.Places);

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
                Rows.AddScaled(sums, Row(features.At[i]), values[i] * norm);
            }
        }

        Rows.Softmax(sums[.._classes], temperature, into);
    }

    /// <summary>Rarity weighs a feature, and the length of the whole is 1; a feature never seen makes the rest weigh less.</summary>
    private float Values(ReadOnlySpan<int> places, ReadOnlySpan<float> weights, Span<float> into)
    {
        var square = 0f;
        for (var i = 0; i < into.Length; i++)
        {
            var rarity = _rarity[places[i]];
            into[i] = weights[i] * rarity;
            var felt = rarity == 0 ? weights[i] * Felt : into[i];
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

    public Span<float> Row(int place) => _weights.AsSpan(place * _stride, _stride);

    private static void ReadRow(BinaryReader file, Span<float> row)
    {
        for (var i = 0; i < row.Length; i++)
        {
            row[i] = (float)file.ReadHalf();
        }
    }
}
