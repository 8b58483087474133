using System.Text;

namespace OrderBot.Knowledge.Vocabulary;

/// <summary>A question without what is the buyer's own (addresses, numbers, ids): it says nothing about which article answers.</summary>
internal static class Impersonal
{
    private const int FewestDigits = 4;

    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('0', '9') && !text.Contains('@'))
        {
            return text;
        }

        var rest = new StringBuilder(text.Length);
        foreach (var part in text.AsSpan().Split(' '))
        {
            var word = text.AsSpan()[part];
            if (!IsOwn(word))
            {
                rest.Append(rest.Length > 0 ? " " : "").Append(word);
            }
        }

        return rest.ToString();
    }

    private static bool IsOwn(ReadOnlySpan<char> word)
    {
        var digits = 0;
        foreach (var letter in word)
        {
            digits += char.IsAsciiDigit(letter) ? 1 : 0;
        }

        return digits >= FewestDigits || word.IndexOf('@') > 0;
    }
}
