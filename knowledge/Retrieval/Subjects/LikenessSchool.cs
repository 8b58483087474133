namespace OrderBot.Knowledge.Retrieval.Subjects;

/// <summary>Prepares examples for finding those that are like a question: which have a feature, and how much each feature tells.</summary>
internal static class LikenessSchool
{
    /// <summary>A feature that more than one in so many examples have counts for nothing.</summary>
    private const int MostCommon = 12;

    /// <summary>What fewer examples have is never common: of few examples each counts.</summary>
    private const int FewestCommon = 50;

    public static NearestReader Learn(IReadOnlyList<(int Subject, List<uint> Features)> examples)
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

        // What very many have tells next to nothing, and costs the most to look at.
        foreach (var list in having.Values)
        {
            if (list.Count > Most(examples.Count))
            {
                list.Clear();
            }
        }

        var starts = new List<int> { 0 };
        foreach (var list in having.Values)
        {
            starts.Add(starts[^1] + list.Count);
        }

        return new NearestReader(new FeatureTable([.. having.Keys]), [.. starts], [.. having.Values.SelectMany(list => list)], [.. examples.Select(example => (byte)example.Subject)], Lengths(having.Values, examples.Count));
    }

    /// <summary>How much a feature tells that so many of the examples have: the fewer, the more; squared, since both sides have it.</summary>
    public static float[] Weights(int examples)
    {
        var weights = new float[Most(examples) + 1];
        for (var having = 0; having < weights.Length; having++)
        {
            var weight = MathF.Log(1 + (examples / (having + 0.5f)));
            weights[having] = weight * weight;
        }

        return weights;
    }

    private static float[] Lengths(IEnumerable<List<ushort>> having, int examples)
    {
        var weights = Weights(examples);
        var lengths = new float[examples];
        foreach (var list in having)
        {
            foreach (var example in list)
            {
                lengths[example] += weights[list.Count];
            }
        }

        return Array.ConvertAll(lengths, MathF.Sqrt);
    }

    private static int Most(int examples) => Math.Max(FewestCommon, examples / MostCommon);
}
