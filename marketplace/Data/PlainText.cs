using System.Text;

namespace OrderBot.Marketplace.Data;

/// <summary>Text as every database holds it: PostgreSQL knows no zero character and no half of a surrogate pair.</summary>
internal static class PlainText
{
    public static string Of(string text) =>
        text.Contains('\0', StringComparison.Ordinal) || text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') ? Mended(text) : text;

    private static string Mended(string text)
    {
        var mended = new StringBuilder(text.Length);
        // A half pair is listed as the replacement character.
        foreach (var rune in text.EnumerateRunes())
        {
            mended.Append(rune.Value == 0 ? Rune.ReplacementChar : rune);
        }

        return mended.ToString();
    }
}
