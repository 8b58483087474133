using System.Runtime.CompilerServices;
using OrderBot.Dialogs.Understanding.Words;

namespace OrderBot.Dialogs.Understanding.Learning;

/// <summary>Softmax regression over sparse features: how likely each class is. Taught once, as a <see cref="Pupil"/>, then only read; so it is small, and what is needed together lies together.</summary>
internal sealed class SoftmaxModel
{
    /// <summary>How much a feature that was never learnt makes the rest weigh less.</summary>
    public const float Strange = 6f;

    private readonly int _classes;
    private readonly int _stride;
    private readonly KeyValuePair<uint, float>[] _rarity;
    private readonly FeatureTable _table;
    private readonly Half[] _weights;

    /// <param name="rarity">How rare each feature is that is learnt.</param>
    public SoftmaxModel(int classes, IEnumerable<KeyValuePair<uint, float>> rarity)
    {
        _classes = classes;
        _stride = Halves.Whole(classes);
        _rarity = [.. rarity];
        _table = new FeatureTable(_rarity);
        _weights = new Half[(_rarity.Length + 1) * _stride];
    }

    /// <summary>Reads what <see cref="WriteTo"/> wrote.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static SoftmaxModel From(BinaryReader file)
    {
        var classes = file.ReadInt32();
        var rarity = new KeyValuePair<uint, float>[file.ReadInt32()];
        for (var i = 0; i < rarity.Length; i++)
        {
            rarity[i] = new(file.ReadUInt32(), file.ReadSingle());
        }

        var model = new SoftmaxModel(classes, rarity);
        var row = new byte[classes * Halves.Bytes];
        for (var i = 0; i <= rarity.Length; i++)
        {
            file.BaseStream.ReadExactly(row);
            Halves.Read(row, model.Row(i));
        }

        return model;
    }

    public void WriteTo(BinaryWriter file)
    {
        file.Write(_classes);
        file.Write(_rarity.Length);
        foreach (var (feature, rare) in _rarity)
        {
            file.Write(feature);
            file.Write(rare);
        }

        for (var i = 0; i <= _rarity.Length; i++)
        {
            foreach (var weight in Row(i))
            {
                file.Write(weight);
            }
        }
    }

    /// <summary>The weights of a feature, for each class; after those of all features comes the bias.</summary>
    public Span<Half> Row(int place) => _weights.AsSpan(place * _stride, _classes);

    /// <summary>Probabilities of the classes, into <paramref name="into"/>. Rarity weighs each feature, and the length of the whole is 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Read(Features features, float temperature, Span<float> into)
    {
        Span<float> sums = stackalloc float[_stride];
        sums.Clear();
        var square = AddTo(sums, features.At, features.Weights);
        foreach (var word in features.Words)
        {
            var weight = word.Weight ??= Weigh(word);
            Rows.Add(sums, weight.Sums);
            square += weight.Square;
        }

        var norm = square == 0 ? 0 : 1 / MathF.Sqrt(square);
        var bias = Row(_rarity.Length);
        for (var i = 0; i < _classes; i++)
        {
            sums[i] = (float)bias[i] + (sums[i] * norm);
        }

        Rows.Softmax(sums[.._classes], temperature, into);
    }

    /// <summary>What a word has by itself is summed up when it is first read.</summary>
    private WordWeight Weigh(Entry word)
    {
        var features = new Features(summedUp: false);
        features.Read(word);
        var sums = new float[_stride];
        return new WordWeight(sums, AddTo(sums, features.At, features.Weights));
    }

    /// <summary>The square of the length of what is added.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private float AddTo(Span<float> sums, ReadOnlySpan<uint> features, ReadOnlySpan<float> weights)
    {
        var square = 0f;
        for (var i = 0; i < features.Length; i++)
        {
            var (place, rare) = _table.Find(features[i]);
            var felt = weights[i] * (place < 0 ? Strange : rare);
            square += felt * felt;
            if (place >= 0)
            {
                Halves.AddScaled(sums, _weights.AsSpan(place * _stride, _stride), felt);
            }
        }

        return square;
    }
}
