namespace OrderBot.Knowledge.Retrieval.Subjects;

/// <summary>Tells how likely each subject is by what its learnt features speak for.</summary>
/// <param name="Features">Perhaps of others, too: of those nothing was learnt.</param>
/// <param name="Weights">A row for each feature, a number for each subject; the first row is what speaks before anything is said.</param>
internal sealed record LinearReader(FeatureTable Features, float[] Weights, int Subjects)
{
    /// <summary>How likely each subject is; the sum is 1.</summary>
    /// <param name="rows">Of what is said; -1 is a feature never heard.</param>
    /// <param name="shares">One for each subject.</param>
    public void Read(ReadOnlySpan<int> rows, Span<float> shares)
    {
        var first = Weights.AsSpan(0, Subjects);
        first.CopyTo(shares);
        foreach (var row in rows)
        {
            if (row >= 0)
            {
                var weights = Weights.AsSpan((row + 1) * first.Length, first.Length);
                for (var i = 0; i < weights.Length; i++)
                {
                    shares[i] += weights[i];
                }
            }
        }

        // What was never heard still dilutes the rest.
        Share(shares, 1 / MathF.Sqrt(rows.Length + 1));
    }

    /// <summary>The same reader over a table that has its features and more.</summary>
    public LinearReader Over(FeatureTable features)
    {
        var weights = new float[(features.Features.Length + 1) * Subjects];
        Weights.AsSpan(0, Subjects).CopyTo(weights);
        for (var row = 0; row < Features.Features.Length; row++)
        {
            Weights.AsSpan((row + 1) * Subjects, Subjects).CopyTo(weights.AsSpan((features.Find(Features.Features[row]) + 1) * Subjects));
        }

        return new LinearReader(features, weights, Subjects);
    }

    private static void Share(Span<float> sums, float value)
    {
        var (highest, all) = (sums[0], 0f);
        foreach (var sum in sums)
        {
            highest = MathF.Max(highest, sum);
        }

        for (var i = 0; i < sums.Length; i++)
        {
            sums[i] = MathF.Exp((sums[i] - highest) * value);
            all += sums[i];
        }

        for (var i = 0; i < sums.Length; i++)
        {
            sums[i] /= all;
        }
    }
}
