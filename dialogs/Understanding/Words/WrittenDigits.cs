using System.Globalization;
using System.Text;

namespace OrderBot.Dialogs.Understanding.Words;

/// <summary>Digits as other keyboards write them, wide or Arabic, as those of ours; what cannot be seen between them is left out.</summary>
internal static class WrittenDigits
{
    public static string Plain(string text)
    {
        if (Ascii.IsValid(text) || !HasOther(text))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.DecimalDigitNumber)
            {
                plain.Append((char)('0' + (int)Rune.GetNumericValue(rune)));
            }
            else if (!IsUnseen(rune))
            {
                plain.Append(rune.ToString());
            }
        }

        return plain.ToString();
    }

    private static bool HasOther(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (!rune.IsAscii && (Rune.GetUnicodeCategory(rune) == UnicodeCategory.DecimalDigitNumber || IsUnseen(rune)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What turns the writing round is seen: it makes another number of it.</summary>
    private static bool IsUnseen(Rune rune) => rune.Value is 0x200B or 0x200C or 0x200D or 0x2060 or 0xFEFF or 0x00AD;
}
