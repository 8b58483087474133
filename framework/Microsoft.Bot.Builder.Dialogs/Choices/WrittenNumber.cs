using System.Globalization;
using System.Text;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>
/// Finds the first number in what somebody said, with or without a unit ("$500", "5km"), or as a word.
/// A sign between digits is read as the culture has it; where that gives no sense ("3,14" in English), as the decimal sign.
/// </summary>
internal static class WrittenNumber
{
    public static bool TryFind(string text, CultureInfo culture, out decimal number)
    {
        var i = 0;
        while (i < text.Length)
        {
            if (char.IsAsciiDigit(text[i]))
            {
                return TryRead(text, i, culture.NumberFormat, out number);
            }

            if (char.IsLetter(text[i]))
            {
                // What begins with letters is a name ("A4"), not a number.
                var start = i;
                while (i < text.Length && char.IsLetter(text[i]))
                {
                    i++;
                }

                var isName = i < text.Length && char.IsAsciiDigit(text[i]);
                if (!isName && Numbers.TryWord(text.AsSpan(start, i - start), out number))
                {
                    return true;
                }

                while (isName && i < text.Length && char.IsLetterOrDigit(text[i]))
                {
                    i++;
                }
            }
            else
            {
                i++;
            }
        }

        number = 0;
        return false;
    }

    private static bool TryRead(string text, int start, NumberFormatInfo format, out decimal number)
    {
        var point = format.NumberDecimalSeparator[0];
        var group = format.NumberGroupSeparator.Length > 0 ? format.NumberGroupSeparator[0] : ',';
        var written = new StringBuilder();
        if (start > 0 && text[start - 1] == '-' && (start == 1 || !char.IsLetterOrDigit(text[start - 2])))
        {
            written.Append('-');
        }

        var i = start;
        var length = DigitsAt(text, i);
        written.Append(text, i, length);
        i += length;
        var isGrouped = false;
        while (length <= 3 && i < text.Length && text[i] == group && DigitsAt(text, i + 1) == 3)
        {
            written.Append(text, i + 1, 3);
            i += 4;
            isGrouped = true;
        }

        var decimals = i < text.Length && (text[i] == point || (!isGrouped && text[i] is ',' or '.')) ? DigitsAt(text, i + 1) : 0;
        if (decimals > 0)
        {
            written.Append('.').Append(text, i + 1, decimals);
        }

        return decimal.TryParse(written.ToString(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
    }

    private static int DigitsAt(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end - start;
    }
}
