using System.Text.RegularExpressions;
using OrderBot.Knowledge.Articles;
using OrderBot.Knowledge.Writing.Claims;

namespace OrderBot.Knowledge.Writing.Checking;

/// <summary>The names of buttons, tabs and pages: said as the passage says them, and each with what leads to it.</summary>
internal static partial class Labels
{
    private const int QuotedWords = 3;
    private static readonly HashSet<string> Pressing = ["click", "button", "link", "tab", "page"];

    /// <summary>Those of a passage, the longest first.</summary>
    public static string[] Of(Passage passage) =>
        [.. passage.Blocks.SelectMany(block => Label().Matches(block.Markdown).Where(match => match.Value[0] == '*').Select(match => match.Groups["label"].Value)).Distinct().OrderByDescending(label => label.Length)];

    // A label stands in the passage as a label, whole; what else has capitals or quotes stands there, too, and is no part of one.
    public static bool Stand(string text, Passage passage, string[] labels)
    {
        foreach (Match match in Label().Matches(text))
        {
            var label = match.Groups["label"].Value;
            if (!labels.Contains(label) && !(match.Value[0] != '*' && label.Split(' ').Length >= QuotedWords && passage.Text.Contains(label, StringComparison.Ordinal)))
            {
                return false;
            }
        }

        var (rest, others) = (text.Replace("**", ""), passage.Text);
        foreach (var label in labels)
        {
            (rest, others) = (rest.Replace(label, "_", StringComparison.Ordinal), others.Replace(label, "_", StringComparison.Ordinal));
        }

        return rest.IndexOf('*') < 0 && Names().Matches(rest).All(name => others.Contains(name.Value, StringComparison.Ordinal));
    }

    // A label goes with what leads to it: of two in a source, each with its own words; and what is said of several sentences names all of theirs.
    public static bool GoWith(string plain, string source, string[] labels)
    {
        var inSource = labels.Where(label => source.Contains(label, StringComparison.Ordinal)).ToList();
        if (source.Contains('\n') && !inSource.TrueForAll(label => plain.Contains(label, StringComparison.Ordinal)))
        {
            return false;
        }

        return inSource.Count < 2 || inSource.Where(label => plain.Contains(label, StringComparison.Ordinal))
            .All(label => LastBefore(plain, label, labels) is not { } word || Leading(source, label, labels).Contains(word));
    }

    // "The A and B buttons": what leads to A leads to B.
    private static List<string> Leading(string source, string label, string[] labels)
    {
        var words = WordsBefore(source, label, labels);
        return words.Count > 0 ? words : [.. ClaimWords.Read(source[..source.IndexOf(label, StringComparison.Ordinal)])];
    }

    private static string? LastBefore(string text, string label, string[] labels) => WordsBefore(text, label, labels).LastOrDefault(word => !Pressing.Contains(word));

    private static List<string> WordsBefore(string text, string label, string[] labels)
    {
        var end = text.IndexOf(label, StringComparison.Ordinal);
        var start = labels.Where(other => other != label).Select(other => text[..end].LastIndexOf(other, StringComparison.Ordinal) is >= 0 and var at ? at + other.Length : 0).DefaultIfEmpty(0).Max();
        return ClaimWords.Read(text[start..end]);
    }

    [GeneratedRegex(@"\*\*(?<label>.+?)\*\*|[""“”„](?<label>[^""“”„]+)[""“”„]|‘(?<label>[^’]+)’|(?<!\w)'(?<label>[^']+)'(?!\w)", RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    // Words in capitals that do not begin the sentence name something.
    [GeneratedRegex(@"(?<=\w[\w,]*\s+)\p{Lu}\w*(?:\s+\p{Lu}\w*)*", RegexOptions.CultureInvariant)]
    private static partial Regex Names();
}
