using System.Buffers;

namespace OrderBot.Knowledge.Retrieval.Subjects;

/// <summary>Lets the examples that are most like a question vote on its subject.</summary>
internal sealed class NearestReader
{
    private const int Voters = 9;
    private readonly Dictionary<uint, List<int>> _examples = [];
    private readonly List<int> _subjects = [];
    private readonly float[] _lengths;
    private readonly int _count;

    public NearestReader(IReadOnlyList<(int Subject, List<uint> Features)> examples, int subjects)
    {
        _count = subjects;
        foreach (var (subject, features) in examples)
        {
            foreach (var feature in features)
            {
                if (!_examples.TryGetValue(feature, out var having))
                {
                    _examples[feature] = having = [];
                }

                having.Add(_subjects.Count);
            }

            _subjects.Add(subject);
        }

        _lengths = new float[examples.Count];
        for (var i = 0; i < _lengths.Length; i++)
        {
            _lengths[i] = Length(examples[i].Features);
        }
    }

    /// <summary>Each subject's share of the votes; the sum is 1, or 0 when nothing is alike.</summary>
    public float[] Read(List<uint> features)
    {
        var likeness = ArrayPool<float>.Shared.Rent(_subjects.Count);
        likeness.AsSpan(0, _subjects.Count).Clear();
        foreach (var feature in features)
        {
            if (_examples.TryGetValue(feature, out var having))
            {
                var weight = Weight(having.Count);
                foreach (var example in having)
                {
                    likeness[example] += weight * weight;
                }
            }
        }

        var shares = Vote(likeness.AsSpan(0, _subjects.Count), Length(features));
        ArrayPool<float>.Shared.Return(likeness);
        return shares;
    }

    private float[] Vote(Span<float> likeness, float length)
    {
        var voters = new PriorityQueue<int, float>(Voters + 1);
        for (var i = 0; i < likeness.Length; i++)
        {
            likeness[i] /= (length * _lengths[i]) + 1e-6f;
            if (voters.Count < Voters || likeness[i] > likeness[voters.Peek()])
            {
                voters.Enqueue(i, likeness[i]);
                if (voters.Count > Voters)
                {
                    voters.Dequeue();
                }
            }
        }

        var (shares, all) = (new float[_count], 0f);
        foreach (var (example, like) in voters.UnorderedItems)
        {
            // The cube: near ones count, far ones hardly.
            var vote = like * like * like;
            shares[_subjects[example]] += vote;
            all += vote;
        }

        for (var i = 0; all > 0 && i < shares.Length; i++)
        {
            shares[i] /= all;
        }

        return shares;
    }

    private float Length(List<uint> features)
    {
        var sum = 0f;
        foreach (var feature in features)
        {
            var weight = Weight(_examples.TryGetValue(feature, out var having) ? having.Count : 0);
            sum += weight * weight;
        }

        return MathF.Sqrt(sum);
    }

    // The fewer examples hold a feature, the more it tells.
    private float Weight(int having) => MathF.Log(1 + (_subjects.Count / (having + 0.5f)));
}
