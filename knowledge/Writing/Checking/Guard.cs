using System.Text.RegularExpressions;
using OrderBot.Knowledge.Articles;
using OrderBot.Knowledge.Writing.Claims;

namespace OrderBot.Knowledge.Writing.Checking;

/// <summary>Lets a sentence that a model wrote pass only if the passage that it cites says the same.</summary>
internal sealed partial class Guard
{
    private const int LongestSentence = 400;
    private const int MostTogether = 4;

    // What is said of several sentences says most of them.
    private const float MostOfIt = 0.6f;
    private readonly IReadOnlyList<Passage> _passages;
    private readonly List<(Claim Said, Claim[] Turns)>[] _sources;
    private readonly string[][] _labels;

    public Guard(IReadOnlyList<Passage> passages)
    {
        _passages = passages;
        _sources = [.. passages.Select(passage => Sources([.. passage.Text.Split('\n').Select(Claim.Of)]).ToList())];
        _labels = [.. passages.Select(Labels.Of)];
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
        if (plain.Length < 2 || Forbidden().IsMatch(plain) || !Labels.Stand(text, _passages[number - 1], _labels[number - 1]))
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
                && Labels.GoWith(plain, said.Text, labels))
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

    [GeneratedRegex(@"\s*\[(?<number>[1-9]\d?)\](?<end>[.!?]?)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Citation();

    [GeneratedRegex(@"^\s*(?:[-*•]\s+|\d{1,2}[.)]\s+)", RegexOptions.CultureInvariant)]
    private static partial Regex ListMark();

    [GeneratedRegex(@"\b(?:your|my)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OneOfTheirs();

    [GeneratedRegex(@"\b(?:tabs?|shows?|lists?|holds?|contains?|means?|finds?|under|you|see)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Showing();

    // Marks, links, addresses and signs that the passages do not use; what they hold cannot be checked word by word.
    [GeneratedRegex(@"[<>`\[\]{}|\\^~#_=@%$€£¥]|://|www\.|\w\.(?:com|net|org|io|shop|info)\b|&\w+;|[\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF\p{Cc}]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Forbidden();
}
