using System.Numerics;
using System.Runtime.CompilerServices;

namespace OrderBot.Dialogs.Understanding.Learning;

/// <summary>Softmax regression over sparse features: how likely each class is. Taught once, by Training, then only read.</summary>
internal sealed class SoftmaxModel
{
    /// <summary>How much a feature that was never learnt makes the rest weigh less.</summary>
    private const float Strange = 6f;

    private readonly int _classes;
    private readonly int _stride;
    private readonly float[] _weights;
    private readonly float[] _rarity;
    private readonly Dictionary<uint, int> _places;

    /// <param name="rarity">How rare each feature is that is learnt.</param>
    public SoftmaxModel(int classes, IReadOnlyCollection<KeyValuePair<uint, float>> rarity)
    {
        _classes = classes;
        _stride = (classes + Vector<float>.Count - 1) / Vector<float>.Count * Vector<float>.Count;
        _weights = new float[(rarity.Count + 1) * _stride];
        _rarity = new float[rarity.Count];
        _places = new Dictionary<uint, int>(rarity.Count);
        foreach (var (feature, rare) in rarity)
        {
            _rarity[_places.Count] = rare;
            _places.Add(feature, _places.Count);
        }
    }

    public int Classes => _classes;

    /// <summary>The length of a row: whole vectors of the machine.</summary>
    public int Stride => _stride;

    public Span<float> Weights => _weights;

    public Span<float> Bias => Row(_rarity.Length);

    /// <summary>Reads what <see cref="WriteTo"/> wrote.</summary>
    public static SoftmaxModel From(BinaryReader file)
    {
        var classes = file.ReadInt32();
        var rarity = new KeyValuePair<uint, float>[file.ReadInt32()];
        for (var i = 0; i < rarity.Length; i++)
        {
            rarity[i] = new(file.ReadUInt32(), file.ReadSingle());
        }

        var model = new SoftmaxModel(classes, rarity);
        for (var i = 0; i <= rarity.Length; i++)
        {
            foreach (ref var weight in model.Row(i)[..classes])
            {
                weight = (float)file.ReadHalf();
            }
        }

        return model;
    }

    /// <summary>In half of their precision; a model that was just trained has no more.</summary>
    public void WriteTo(BinaryWriter file)
    {
        file.Write(_classes);
        file.Write(_rarity.Length);
        foreach (var (feature, place) in _places)
        {
            file.Write(feature);
            file.Write(_rarity[place]);
        }

        for (var i = 0; i <= _rarity.Length; i++)
        {
            foreach (var weight in Row(i)[.._classes])
            {
                file.Write((Half)weight);
            }
        }
    }

    /// <summary>Probabilities of the classes, into <paramref name="into"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Read(Features features, float temperature, Span<float> into)
    {
        Span<float> sums = stackalloc float[_stride];
        var isLong = features.At.Length > 1024;
        Span<int> places = isLong ? new int[features.At.Length] : stackalloc int[features.At.Length];
        Span<float> values = isLong ? new float[features.At.Length] : stackalloc float[features.At.Length];
        var known = Weigh(features, places, values);
        Bias.CopyTo(sums);
        for (var i = 0; i < known; i++)
        {
            Rows.AddScaled(sums, Row(places[i]), values[i]);
        }

        Rows.Softmax(sums[.._classes], temperature, into);
    }

    /// <summary>The features that are learnt: rarity weighs each, and the length of the whole is 1. How many they are.</summary>
    public int Weigh(Features features, Span<int> places, Span<float> values)
    {
        var square = 0f;
        var known = 0;
        for (var i = 0; i < features.At.Length; i++)
        {
            var felt = features.Weights[i] * Strange;
            if (_places.TryGetValue(features.At[i], out var place))
            {
                felt = features.Weights[i] * _rarity[place];
                (places[known], values[known]) = (place, felt);
                known++;
            }

            square += felt * felt;
        }

        var norm = square == 0 ? 0 : 1 / MathF.Sqrt(square);
        for (var i = 0; i < known; i++)
        {
            values[i] *= norm;
        }

        return known;
    }

    public Span<float> Row(int place) => _weights.AsSpan(place * _stride, _stride);
}
