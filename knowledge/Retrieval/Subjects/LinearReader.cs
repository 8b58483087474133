namespace OrderBot.Knowledge.Retrieval.Subjects;

/// <summary>Tells how likely each subject is by what its learnt features speak for.</summary>
/// <param name="Features">In order, so that one is found quickly.</param>
/// <param name="Weights">A row for each feature, a number for each subject; row 0 is what speaks before anything is said.</param>
internal sealed record LinearReader(uint[] Features, Half[] Weights, int Subjects)
{
    /// <summary>How likely each subject is; the sum is 1.</summary>
    public float[] Read(List<uint> features)
    {
        var sums = new float[Subjects];
        for (var i = 0; i < sums.Length; i++)
        {
            sums[i] = (float)Weights[i];
        }

        foreach (var feature in features)
        {
            var row = Array.BinarySearch(Features, feature) + 1;
            for (var i = 0; row > 0 && i < sums.Length; i++)
            {
                sums[i] += (float)Weights[(row * sums.Length) + i];
            }
        }

        // What was never heard still dilutes the rest.
        return Shares(sums, 1 / MathF.Sqrt(features.Count + 1));
    }

    private static float[] Shares(float[] sums, float value)
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

        return sums;
    }
}
