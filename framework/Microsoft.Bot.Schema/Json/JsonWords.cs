using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace Microsoft.Bot.Schema;

/// <summary>
/// Short texts that come again and again (types, channels, locales, names of values), each made a string once.
/// The table never grows: a word gives way to another of the same place, and what a sender makes up costs as much as without it.
/// </summary>
internal static class JsonWords
{
    private const int Longest = 40;
    private const int Places = 1024;

    private static readonly string[] Words = new string[Places];

    public static string Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName) || reader.HasValueSequence || reader.ValueIsEscaped)
        {
            return reader.GetString();
        }

        var utf8 = reader.ValueSpan;
        if (utf8.Length > Longest)
        {
            return reader.GetString();
        }

        ref var place = ref Words[Place(utf8)];
        var word = place;
        if (word is not null && Ascii.Equals(utf8, word))
        {
            return word;
        }

        word = reader.GetString();
        place = word;
        return word;
    }

    // The first and last bytes and the length tell the words of the protocol apart.
    private static int Place(ReadOnlySpan<byte> utf8)
    {
        ulong key = 0;
        if (utf8.Length >= sizeof(ulong))
        {
            key = MemoryMarshal.Read<ulong>(utf8) ^ (MemoryMarshal.Read<ulong>(utf8[^sizeof(ulong)..]) * 31);
        }
        else
        {
            foreach (var unit in utf8)
            {
                key = (key << 8) | unit;
            }
        }

        return (int)(((key + (ulong)utf8.Length) * 0x9E3779B97F4A7C15) >> 54);
    }
}
