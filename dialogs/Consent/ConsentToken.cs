using System.Text;
using OrderBot.Dialogs.Understanding.Words;

namespace OrderBot.Dialogs.Consent;

/// <summary>A word of an answer, and whether a stop or a question mark stands before it.</summary>
internal readonly record struct ConsentToken(string Word, bool AfterStop, bool AfterQuestion)
{
    public const string ThisOrder = "#order";
    public const string OtherOrder = "#other";

    /// <summary>Lower case, no apostrophes, drawn-out letters once: "Yesss" is "yes".</summary>
    public static string Plain(ReadOnlySpan<char> written)
    {
        var plain = new StringBuilder(written.Length);
        for (var i = 0; i < written.Length; i++)
        {
            var c = char.ToLowerInvariant(written[i]);
            if (char.IsLetterOrDigit(c))
            {
                plain.Append(c);
                var run = i + 1;
                while (run < written.Length && char.IsLetter(c) && char.ToLowerInvariant(written[run]) == c)
                {
                    run++;
                }

                i = run - i >= 3 ? run - 1 : i;
            }
        }

        return plain.ToString();
    }

    /// <summary>A picture as a word of its own; null for punctuation and for what only colours a picture.</summary>
    public static string? Sign(string text, ref int at, List<Piece> pieces)
    {
        var start = pieces[at].Start;
        if (text[start] < '\u2190' || !Rune.TryGetRuneAt(text, start, out var rune))
        {
            return null;
        }

        at += rune.Utf16SequenceLength - 1;
        var isColour = rune.Value is >= 0x1F3FB and <= 0x1F3FF or 0xFE0F or 0x200D;
        return isColour ? null : rune.ToString();
    }
}
