using System.Text;
using System.Text.RegularExpressions;

namespace OrderBot.Dialogs.SignIn;

/// <summary>Finds a one-time code in what was said: six digits, however they are grouped, also in a pasted mail; a Member ID is none.</summary>
public static partial class SignInCode
{
    /// <summary>A mail is not longer.</summary>
    private const int Longest = 2000;

    /// <summary>The code's digits; null when there is none, or more than one.</summary>
    public static string? Said(string text)
    {
        if (text.Length > Longest)
        {
            return null;
        }

        // Digits of other scripts and widths become our own.
        var plain = text.IsNormalized(NormalizationForm.FormKC) ? text : text.Normalize(NormalizationForm.FormKC);
        string? code = null;
        foreach (var match in SixDigits().EnumerateMatches(plain))
        {
            var digits = Digits(plain.AsSpan(match.Index, match.Length));
            if (code is not null && code != digits)
            {
                return null;
            }

            code = digits;
        }

        return code;
    }

    /// <summary>Whether it is a code and nothing else.</summary>
    public static bool IsBare(string text) => Said(text) is not null && !text.Any(char.IsLetter);

    private static string Digits(ReadOnlySpan<char> group)
    {
        Span<char> digits = stackalloc char[6];
        var count = 0;
        foreach (var letter in group)
        {
            if (char.IsAsciiDigit(letter))
            {
                digits[count++] = letter;
            }
        }

        return digits.ToString();
    }

    [GeneratedRegex(@"(?<![\p{L}0-9]|[0-9][ .\-])[0-9](?:[ .\-]?[0-9]){5}(?![ .\-]?[0-9]|\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex SixDigits();
}
