using System.Numerics;

namespace OrderBot.Dialogs.Understanding.Learning;

/// <summary>A model that is being taught: its weights in full precision.</summary>
internal sealed class Pupil
{
    private readonly IReadOnlyList<KeyValuePair<uint, float>> _rarity;
    private readonly Dictionary<uint, int> _places;
    private readonly int _stride;

    /// <param name="rarity">How rare each feature is that is learnt.</param>
    public Pupil(int classes, IReadOnlyList<KeyValuePair<uint, float>> rarity)
    {
        Classes = classes;
        _rarity = rarity;
        _stride = (classes + Vector<float>.Count - 1) / Vector<float>.Count * Vector<float>.Count;
        Weights = new float[(rarity.Count + 1) * _stride];
        _places = new Dictionary<uint, int>(rarity.Count);
        foreach (var (feature, _) in rarity)
        {
            _places.Add(feature, _places.Count);
        }
    }

    public int Classes { get; }

    /// <summary>The length of a row: whole vectors of the machine.</summary>
    public int Stride => _stride;

    public float[] Weights { get; }

    public Span<float> Bias => Row(_rarity.Count);

    public Span<float> Row(int place) => Weights.AsSpan(place * _stride, _stride);

    /// <summary>A saying as the model sees it: rarity weighs each feature that is learnt, and the length of the whole is 1.</summary>
    public Example Example(int @class, Features features)
    {
        var places = new List<int>();
        var weights = new List<float>();
        var square = 0f;
        for (var i = 0; i < features.At.Length; i++)
        {
            var felt = features.Weights[i] * SoftmaxModel.Strange;
            if (_places.TryGetValue(features.At[i], out var place))
            {
                felt = features.Weights[i] * _rarity[place].Value;
                places.Add(place);
                weights.Add(felt);
            }

            square += felt * felt;
        }

        var norm = square == 0 ? 0 : 1 / MathF.Sqrt(square);
        return new Example(@class, [.. places], [.. weights.Select(weight => weight * norm)]);
    }

    /// <summary>The model that was learnt, in half of the precision.</summary>
    public SoftmaxModel Learnt()
    {
        var model = new SoftmaxModel(Classes, _rarity);
        for (var place = 0; place <= _rarity.Count; place++)
        {
            for (var i = 0; i < Classes; i++)
            {
                model.Row(place)[i] = (Half)Row(place)[i];
            }
        }

        return model;
    }
}
