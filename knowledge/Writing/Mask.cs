using System.Text.RegularExpressions;

namespace OrderBot.Knowledge.Writing;

/// <summary>Takes out what is the buyer's own (e-mails, numbers, ids, links) before a text leaves the machine.</summary>
internal static partial class Mask
{
    private const int LongestText = 1_000;

    public static string Of(string text)
    {
        text = text.Length > LongestText ? text[..LongestText] : text;
        text = Email().Replace(text, "(email)");
        text = Link().Replace(text, "(link)");
        return Number().Replace(text, "(number)");
    }

    [GeneratedRegex(@"[^\s@<>()]+\s*(@|＠|\(at\)|\[at\])\s*[^\s@<>()]+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Email();

    [GeneratedRegex(@"\b(https?://|www\.)\S+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    // Four digits or more, also in groups ("8001 0005", "+44 20 7946"), and words of letters and digits (Member IDs, codes).
    [GeneratedRegex(@"(?<!\w)(\+?\d(?:[\s\-./]?\d){3,}|(?=\w*\d\w*\d)(?=\w*[A-Za-z])\w{5,})(?!\w)", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
