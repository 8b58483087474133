using System.Text.RegularExpressions;
using OrderBot.Knowledge.Articles;

namespace OrderBot.Knowledge.Writing.Checking;

/// <summary>Lets a sentence that a model wrote pass only if the passage that it cites says the same.</summary>
internal sealed partial class Guard
{
    private const int LongestSentence = 400;
    private const int MostTogether = 4;
    private const int QuotedWords = 3;

    // What is said of several sentences says most of them.
    private const float MostOfIt = 0.6f;
    private static readonly HashSet<string> Pressing = ["click", "button", "link", "tab", "page"];
    private readonly IReadOnlyList<Passage> _passages;
    private readonly List<(Claim Said, Claim[] Turns)>[] _sources;
    private readonly string[][] _labels;

    public Guard(IReadOnlyList<Passage> passages)
    {
        _passages = passages;
        _sources = [.. passages.Select(passage => Sources([.. passage.Text.Split('\n').Select(Claim.Of)]).ToList())];
        _labels = [.. passages.Select(passage => passage.Blocks.SelectMany(block => Label().Matches(block.Markdown).Where(match => match.Value[0] == '*').Select(match => match.Groups["label"].Value)).Distinct().OrderByDescending(label => label.Length).ToArray())];
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
        if (plain.Length < 2 || Forbidden().IsMatch(plain) || !LabelsStand(text, _passages[number - 1], _labels[number - 1]))
        {
            return null;
        }

        return Source(plain, _sources[number - 1], _labels[number - 1]) is { } source ? new CheckedSentence(text, _passages[number - 1], source.Text) : null;
    }

    private static Claim? Source(string plain, List<(Claim Said, Claim[] Turns)> sources, string[] labels)
    {
        var meanings = ClaimForms.Meanings(plain).ToList();
        foreach (var (said, turns) in sources)
        {
            var defined = said.Text.IndexOf(": ", StringComparison.Ordinal);
            if (defined >= 0)
            {
                // "Completed: …" is said of Completed alone and of no order of the buyer's, but may be said in a whole sentence.
                if (plain.Contains(said.Text[..defined], StringComparison.Ordinal) && !OneOfTheirs().IsMatch(plain) && Claim.Of(Showing().Replace(plain, " ")) is var shown && Array.Exists(turns, shown.SaysTheSameAs))
                {
                    return said;
                }
            }
            else if (meanings.Exists(claim => (!said.Text.Contains('\n') || said.Length * MostOfIt <= claim.Length) && Array.Exists(turns, claim.SaysTheSameAs))
                && LabelsGoWith(plain, said.Text, labels))
            {
                return said;
            }
        }

        return null;
    }

    // A sentence of the passage, what is so of it by itself, and some that follow each other; each in every order of its clauses.
    private static IEnumerable<(Claim Said, Claim[] Turns)> Sources(List<Claim> claims)
    {
        foreach (var claim in claims.SelectMany(claim => claim.Parts().SelectMany(part => part.Parts().Prepend(part)).Prepend(claim)))
        {
            yield return (claim, [.. claim.Turns()]);
        }

        for (var count = 2; count <= MostTogether; count++)
        {
            for (var i = 0; i + count <= claims.Count; i++)
            {
                // What leads to a list belongs to its steps.
                var all = Claim.Of(string.Join('\n', claims.GetRange(i, count).ConvertAll(claim => claim.Text.TrimEnd(':'))));
                // Whose "not" it is could not be told.
                if (!all.Denies && !all.Text.Contains(':'))
                {
                    var rest = claims.GetRange(i + 1, count - 1).SelectMany(claim => claim.Words);
                    yield return (all, [.. all.Turns(), .. claims[i].Turns().Select(first => new Claim(all.Text, [.. first.Words, .. rest]))]);
                }
            }
        }
    }

    // A label stands in the passage as a label, whole; what else has capitals or quotes stands there, too, and is no part of one.
    private static bool LabelsStand(string text, Passage passage, string[] labels)
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
    private static bool LabelsGoWith(string plain, string source, string[] labels)
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

    [GeneratedRegex(@"\s*\[(?<number>[1-9]\d?)\](?<end>[.!?]?)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Citation();

    [GeneratedRegex(@"^\s*(?:[-*•]\s+|\d{1,2}[.)]\s+)", RegexOptions.CultureInvariant)]
    private static partial Regex ListMark();

    [GeneratedRegex(@"\b(?:your|my)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OneOfTheirs();

    [GeneratedRegex(@"\b(?:tabs?|shows?|lists?|holds?|contains?|means?|finds?|under|you|see)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Showing();

    [GeneratedRegex(@"\*\*(?<label>.+?)\*\*|[""“”„](?<label>[^""“”„]+)[""“”„]|‘(?<label>[^’]+)’|(?<!\w)'(?<label>[^']+)'(?!\w)", RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    // Words in capitals that do not begin the sentence name something.
    [GeneratedRegex(@"(?<=\w[\w,]*\s+)\p{Lu}\w*(?:\s+\p{Lu}\w*)*", RegexOptions.CultureInvariant)]
    private static partial Regex Names();

    // Marks, links, addresses and signs that the passages do not use; what they hold cannot be checked word by word.
    [GeneratedRegex(@"[<>`\[\]{}|\\^~#_=@%$€£¥]|://|www\.|\w\.(?:com|net|org|io|shop|info)\b|&\w+;|[\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF\p{Cc}]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Forbidden();
}
