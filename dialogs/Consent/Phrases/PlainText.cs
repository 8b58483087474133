using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace OrderBot.Dialogs.Consent.Phrases;

/// <summary>A text as it looks: wide letters like narrow ones, nothing invisible, no quotes around the whole, bold and slanted words plain.</summary>
internal static partial class PlainText
{
    private static readonly SearchValues<char> Stress = SearchValues.Create("*_`");

    private const string Quotes = "\"\"''\u201C\u201D";

    public static string Of(string text)
    {
        var plain = Ascii.IsValid(text) ? text.Trim() : Visible(text);
        plain = plain.AsSpan().ContainsAny(Stress) ? Stressed().Replace(plain, "$2") : plain;
        return IsQuoted(plain) ? plain[1..^1] : plain;
    }

    /// <summary>Markdown's bold, slanted and code; what is struck out is not passed over.</summary>
    [GeneratedRegex(@"(?<![\w*_`])(\*{1,3}|_{1,3}|`)(?=[\w])([^*_`\n]*[\w.!])\1(?![\w*_`])", RegexOptions.CultureInvariant)]
    private static partial Regex Stressed();

    private static string Visible(string text)
    {
        var visible = new StringBuilder(text.Length);
        Span<char> chars = stackalloc char[2];
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is 0x2018 or 0x2019 or 0x00B4 or 0x02BC)
            {
                visible.Append('\'');
            }
            else if (!IsInvisible(rune))
            {
                visible.Append(chars[..rune.EncodeToUtf16(chars)]);
            }
        }

        return visible.ToString().Normalize(NormalizationForm.FormKC).Trim();
    }

    /// <summary>What turns a text round or writes in tags is not passed over: it can hide a word.</summary>
    private static bool IsInvisible(Rune rune) =>
        rune.Value is (>= 0xFE00 and <= 0xFE0F) or (>= 0x1F3FB and <= 0x1F3FF) or 0x2640 or 0x2642
        || (Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format && rune.Value is not (0x202D or 0x202E) && rune.Value < 0xE0000);

    private static bool IsQuoted(string text)
    {
        var quote = text.Length > 2 ? Quotes.IndexOf(text[0]) : -1;
        return quote >= 0 && text[^1] == Quotes[quote + 1];
    }
}
