using System.Numerics;
using System.Runtime.CompilerServices;

namespace OrderBot.Dialogs.Understanding.Learning;

/// <summary>Sums over rows of weights, several at a time; a row is as long as whole vectors are.</summary>
internal static class Rows
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void AddScaled(Span<float> to, ReadOnlySpan<float> row, float by)
    {
        for (var i = 0; i + Vector<float>.Count <= to.Length; i += Vector<float>.Count)
        {
            (new Vector<float>(to[i..]) + (new Vector<float>(row[i..]) * by)).CopyTo(to[i..]);
        }
    }

    public static void Add(Span<float> to, ReadOnlySpan<float> row)
    {
        for (var i = 0; i < row.Length; i++)
        {
            to[i] += row[i];
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Step(Span<float> row, ReadOnlySpan<float> slope, float by, float keep)
    {
        for (var i = 0; i + Vector<float>.Count <= row.Length; i += Vector<float>.Count)
        {
            ((new Vector<float>(row[i..]) * keep) - (new Vector<float>(slope[i..]) * by)).CopyTo(row[i..]);
        }
    }

    public static void Softmax(ReadOnlySpan<float> sums, float temperature, Span<float> into)
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
