using System.Text.RegularExpressions;
using OrderBot.Knowledge.Articles;

namespace OrderBot.Knowledge.Writing.Checking;

/// <summary>Lets a sentence that a model wrote pass only if the passage that it cites says the same.</summary>
internal sealed partial class Guard
{
    private const int LongestSentence = 400;
    private readonly IReadOnlyList<Passage> _passages;
    private readonly List<Claim>[] _claims;

    public Guard(IReadOnlyList<Passage> passages)
    {
        _passages = passages;
        _claims = [.. passages.Select(passage => passage.Text.Split('\n').Select(Claim.Of).ToList())];
    }

    /// <summary>The sentence without its citation and the sentence of the passage that it stands on; null when it must not be shown.</summary>
    public CheckedSentence? Check(string written)
    {
        written = written.Trim();
        var citation = Citation().Match(written);
        if (!citation.Success || written.Length > LongestSentence || !int.TryParse(citation.Groups["number"].ValueSpan, out var number)
            || number < 1 || number > _passages.Count)
        {
            return null;
        }

        var text = (written[..citation.Index].TrimEnd() + citation.Groups["end"].Value).Trim();
        text = ListMark().Replace(text, "");
        var plain = text.Replace("**", "");
        if (plain.Length < 2 || Forbidden().IsMatch(plain) || !LabelsStand(text, _passages[number - 1]))
        {
            return null;
        }

        var claim = Claim.Of(plain);
        foreach (var source in Sources(_claims[number - 1]))
        {
            var defined = source.Text.IndexOf(": ", StringComparison.Ordinal);
            // "Completed: …" is said of Completed alone.
            if (claim.SaysTheSameAs(source) && (defined < 0 || plain.Contains(source.Text[..defined], StringComparison.Ordinal)))
            {
                return new CheckedSentence(text, _passages[number - 1], source.Text);
            }
        }

        return null;
    }

    // A sentence of the passage, or two that follow each other.
    private static IEnumerable<Claim> Sources(List<Claim> claims)
    {
        for (var i = 0; i < claims.Count; i++)
        {
            yield return claims[i];
        }

        for (var i = 1; i < claims.Count; i++)
        {
            var both = Claim.Of(claims[i - 1].Text + "\n" + claims[i].Text);
            // Whose "not" it is could not be told.
            if (!both.Denies && !both.Text.Contains(':'))
            {
                yield return both;
            }
        }
    }

    private static bool LabelsStand(string text, Passage passage)
    {
        foreach (var label in Label().Matches(text).Select(match => match.Groups["label"].Value).Concat(Names().Matches(text).Select(match => match.Value)))
        {
            if (!passage.Text.Contains(label, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return text.Replace("**", "").IndexOf('*') < 0;
    }

    [GeneratedRegex(@"\s*\[(?<number>\d{1,2})\](?<end>[.!?]?)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Citation();

    [GeneratedRegex(@"^\s*(?:[-*•]\s+|\d{1,2}[.)]\s+)", RegexOptions.CultureInvariant)]
    private static partial Regex ListMark();

    [GeneratedRegex(@"\*\*(?<label>.+?)\*\*|[""“”„](?<label>[^""“”„]+)[""“”„]|‘(?<label>[^’]+)’|(?<!\w)'(?<label>[^']+)'(?!\w)", RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    // Words in capitals that do not begin the sentence name something.
    [GeneratedRegex(@"(?<=\w[\w,]*\s+)\p{Lu}\w*(?:\s+\p{Lu}\w*)*", RegexOptions.CultureInvariant)]
    private static partial Regex Names();

    // Marks, links, addresses and signs that the passages do not use; what they hold cannot be checked word by word.
    [GeneratedRegex(@"[<>`\[\]{}|\\^~#_=@%$€£¥]|://|www\.|\w\.(?:com|net|org|io|shop|info)\b|&\w+;|[\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF\p{Cc}]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Forbidden();
}
