using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Microsoft.Bot.Schema;

/// <summary>
/// Writes texts of several lines or with quotes, as the writer itself would: what needs no escape is copied in one piece,
/// where the writer looks at each letter from the first escape on.
/// </summary>
internal static class LineText
{
    private const int Shortest = 32;
    private const int Longest = 4096;
    private const int MostUtf8 = 3;
    private const int MostEscaped = 6;

    private static readonly SearchValues<char> Breaks = SearchValues.Create("\n\"\\");
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    /// <summary>Writes a member whose text is such a one.</summary>
    /// <returns>False when it is not, and nothing was written.</returns>
    public static bool TryWrite(Utf8JsonWriter writer, JsonEncodedText name, string text)
    {
        if (text.Length is < Shortest or > Longest || !text.AsSpan().ContainsAny(Breaks) || writer.Options.Encoder != Encoder)
        {
            return false;
        }

        var buffer = ArrayPool<byte>.Shared.Rent(text.Length * (MostUtf8 + MostEscaped) + 2);
        var escaped = buffer.AsSpan(text.Length * MostUtf8);
        var isText = Utf8.FromUtf16(text, buffer, out _, out var length, replaceInvalidSequences: false) == OperationStatus.Done;
        if (isText)
        {
            writer.WritePropertyName(name);
            writer.WriteRawValue(escaped[..Escape(buffer.AsSpan(0, length), escaped)], skipInputValidation: true);
        }

        ArrayPool<byte>.Shared.Return(buffer);
        return isText;
    }

    private static int Escape(ReadOnlySpan<byte> text, Span<byte> escaped)
    {
        escaped[0] = (byte)'"';
        var at = 1;
        while (Encoder.FindFirstCharacterToEncodeUtf8(text) is >= 0 and var plain)
        {
            text[..plain].CopyTo(escaped[at..]);
            at += plain;
            if (text[plain] is (byte)'\n' or (byte)'"' or (byte)'\\')
            {
                escaped[at++] = (byte)'\\';
                escaped[at++] = text[plain] == '\n' ? (byte)'n' : text[plain];
                text = text[(plain + 1)..];
                continue;
            }

            var letter = text.Slice(plain, LengthOf(text[plain]));
            Encoder.EncodeUtf8(letter, escaped[at..], out _, out var written);
            at += written;
            text = text[(plain + letter.Length)..];
        }

        text.CopyTo(escaped[at..]);
        at += text.Length;
        escaped[at] = (byte)'"';
        return at + 1;
    }

    // How many bytes a letter has that begins so.
    private static int LengthOf(byte first) => first switch
    {
        < 0x80 => 1,
        < 0xE0 => 2,
        < 0xF0 => 3,
        _ => 4,
    };
}
