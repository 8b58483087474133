using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace OrderBot.Dialogs.Understanding.Learning;

/// <summary>Sums over rows of weights that are kept in half of their precision, several at a time.</summary>
internal static class Halves
{
    /// <summary>The length of one.</summary>
    public const int Bytes = 2;

    /// <summary>How many are summed at a time.</summary>
    private const int Together = 8;

    /// <summary>The sign, exponent and fraction of a half stand in a float as those of a number so much too small.</summary>
    private const float TooSmall = 5.192296858534828e33f;

    /// <summary>The length of a row of so many weights.</summary>
    public static int Whole(int count) => (count + Together - 1) / Together * Together;

    /// <summary>As a <see cref="BinaryWriter"/> wrote them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Read(ReadOnlySpan<byte> bytes, Span<Half> row)
    {
        for (var i = 0; i < row.Length; i++)
        {
            row[i] = BinaryPrimitives.ReadHalfLittleEndian(bytes[(i * Bytes)..]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void AddScaled(Span<float> to, ReadOnlySpan<Half> row, float by)
    {
        var halves = MemoryMarshal.Cast<Half, ushort>(row);
        for (var i = 0; i + Together <= halves.Length; i += Together)
        {
            var (lower, upper) = Vector128.Widen(Vector128.Create(halves[i..]));
            Add(to[i..], lower, by);
            Add(to[(i + (Together / 2))..], upper, by);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(Span<float> to, Vector128<uint> halves, float by)
    {
        var sign = (halves & Vector128.Create(0x8000u)) << 16;
        var rest = (halves & Vector128.Create(0x7FFFu)) << 13;
        (Vector128.Create<float>(to) + ((sign | rest).AsSingle() * TooSmall * by)).CopyTo(to);
    }
}
