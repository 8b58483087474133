using System.Runtime.CompilerServices;

namespace OrderBot.Dialogs.Understanding.Learning;

/// <summary>Teaches a model with examples; the same examples in the same order teach the same.</summary>
internal sealed class Training(Pupil model, IReadOnlyList<Example> examples)
{
    /// <summary>A quarter of what a saying has is overlooked at each look, so that no single word decides.</summary>
    private const uint Overlooked = 1 << 22;

    private const float Louder = 4f / 3;
    private const float Decay = 2.5e-6f;

    /// <summary>Taught several times, each in an order of its own, and averaged: what only chance swayed is evened out.</summary>
    public void Run(int rounds, int times)
    {
        var sum = new float[model.Weights.Length];
        for (var time = 1; time <= times; time++)
        {
            Array.Clear(model.Weights);
            RunOnce(rounds, 12345u * (uint)time, sum, 1f / times);
        }

        // As it is after being written and read.
        var weights = model.Weights;
        for (var i = 0; i < sum.Length; i++)
        {
            weights[i] = (float)(Half)sum[i];
        }
    }

    /// <summary>The second half of the rounds is averaged: what only the last sayings swayed is evened out.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void RunOnce(int rounds, uint pick, float[] sum, float share)
    {
        var weights = model.Weights;
        var order = new int[examples.Count];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        for (var round = 0; round < rounds; round++)
        {
            for (var i = order.Length - 1; i > 0; i--)
            {
                pick = Next(pick);
                var j = (int)(pick >> 8) % (i + 1);
                (order[i], order[j]) = (order[j], order[i]);
            }

            RunThrough(order, 4.4f / (1 + (round * 0.25f)), ref pick);
            for (var i = 0; round >= rounds / 2 && i < sum.Length; i++)
            {
                sum[i] += weights[i] * share / (rounds - (rounds / 2));
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void RunThrough(int[] order, float rate, ref uint pick)
    {
        var keep = 1 - (rate * Decay * order.Length / 16);
        var kept = new List<int>(160);
        Span<float> sums = stackalloc float[model.Stride], chances = stackalloc float[model.Stride];
        foreach (var index in order)
        {
            var example = examples[index];
            model.Bias.CopyTo(sums);
            kept.Clear();
            for (var i = 0; i < example.Places.Length; i++)
            {
                pick = Next(pick);
                if (pick >> 8 >= Overlooked)
                {
                    kept.Add(i);
                    Rows.AddScaled(sums, model.Row(example.Places[i]), example.Weights[i] * Louder);
                }
            }

            Rows.Softmax(sums[..model.Classes], 1, chances);
            chances[example.Class] -= 1;
            Rows.AddScaled(model.Bias, chances, -rate * 0.02f);
            foreach (var i in kept)
            {
                Rows.Step(model.Row(example.Places[i]), chances, rate * example.Weights[i] * Louder, keep);
            }
        }
    }

    private static uint Next(uint pick) => (pick * 1664525) + 1013904223;
}
