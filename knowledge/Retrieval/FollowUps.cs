using OrderBot.Knowledge.Articles;
using OrderBot.Knowledge.Vocabulary;

namespace OrderBot.Knowledge.Retrieval;

/// <summary>Finds what a question means that does not say all of it ("and if they refuse?", "and then?"): with the turns before it, or among those that an article says may follow it.</summary>
internal sealed class FollowUps
{
    private const string When = "when";

    // So much of what either says stands in both.
    private const float Alike = 0.7f;

    private static readonly HashSet<string> Openers = ["and", "but", "so", "ok", "okay", "well", "oh", "hm", "hmm", "ah", "please", "pls", "thanks", "thx"];

    private readonly PassageFinder _finder;
    private readonly TermReader _reading;
    private readonly List<PassageTerms> _passages;
    private readonly Lazy<Dictionary<Article, List<Listed>>> _listed;

    public FollowUps(PassageFinder finder, ArticleShelf shelf, TermReader reading, List<PassageTerms> passages)
    {
        (_finder, _reading, _passages) = (finder, reading, passages);
        // A start need not wait for it.
        _listed = new Lazy<Dictionary<Article, List<Listed>>>(() => Read(shelf));
    }

    /// <param name="terms">Of the question.</param>
    /// <param name="earlierTurns">Oldest first.</param>
    public Finding? Find(string question, List<WeighedTerm> terms, IReadOnlyList<string> earlierTurns)
    {
        // "And if they refuse?" means the subject of what was said before; the last that makes sense with it.
        for (var i = earlierTurns.Count - 1; i >= 0 && IsOurs(terms); i--)
        {
            var whole = question + ". " + earlierTurns[i];
            if (_finder.FindAlone(whole) is { } meant && Covers(meant, terms))
            {
                if (Under(meant.Article, terms) is { Count: > 0 } named)
                {
                    return meant with { Passages = named };
                }

                if (IsParticular(meant) || _finder.FindAlone(earlierTurns[i])?.Article != meant.Article)
                {
                    return meant;
                }
            }
        }

        // "And then?" has no subject at all: it goes on from the last that was told.
        for (var i = earlierTurns.Count - 1; i >= 0; i--)
        {
            if (_finder.FindAlone(earlierTurns[i]) is { } told)
            {
                return Expected(told.Article, question, terms) is { } passages ? told with { Passages = passages, Terms = terms } : null;
            }
        }

        return null;
    }

    private Dictionary<Article, List<Listed>> Read(ArticleShelf shelf)
    {
        var listed = new Dictionary<Article, List<Listed>>(ReferenceEqualityComparer.Instance);
        foreach (var article in shelf.Articles)
        {
            listed[article] = [.. article.FollowUps.Select(question => new Listed(question.AnsweredBy, WordsOf(question.Text), _reading.Read(question.Text)))];
        }

        return listed;
    }

    // All of it is ours, and it asks about something: "how long does that take?" alone is about anything.
    private static bool IsOurs(List<WeighedTerm> terms) =>
        terms.TrueForAll(term => term.Known) && terms.Exists(term => term.Name != When);

    // What is answered speaks of what was asked just now, not of the earlier turn alone.
    private bool Covers(Finding finding, List<WeighedTerm> terms) =>
        terms.TrueForAll(term => _passages.Exists(passage => finding.Passages.Contains(passage.Passage) && passage.All.Contains(term.Name)));

    // "And if they refuse?" is told under "If the supplier does not agree".
    private List<Passage> Under(Article article, List<WeighedTerm> terms) =>
        [.. article.Passages.Where(passage => _reading.Read(passage.Heading) is var named && terms.TrueForAll(term => named.Contains(term.Name)))];

    // The same article once more, from its first word to its last, answers nothing.
    private static bool IsParticular(Finding finding) =>
        finding.Article.Passages.Count == 1 || finding.Passages.Count < finding.Article.Passages.Count;

    // Null when it names another subject, or asks what the article does not say.
    private IReadOnlyList<Passage>? Expected(Article article, string question, List<WeighedTerm> terms)
    {
        var asked = WordsOf(question);
        IReadOnlyList<Passage>? found = null;
        var best = Alike;
        foreach (var listed in _listed.Value[article])
        {
            var likeness = 2f * listed.Words.Count(asked.Contains) / Math.Max(1, listed.Words.Count + asked.Count);
            if ((likeness > best || (found is null && likeness >= best)) && terms.TrueForAll(term => listed.Terms.Contains(term.Name)))
            {
                (found, best) = (listed.AnsweredBy, likeness);
            }
        }

        return found;
    }

    private static HashSet<string> WordsOf(string text) => [.. Words.Split(text).Where(word => !Openers.Contains(word)).Select(Stem.Of)];

    private sealed record Listed(IReadOnlyList<Passage> AnsweredBy, HashSet<string> Words, List<string> Terms);
}
