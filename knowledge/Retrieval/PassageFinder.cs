using OrderBot.Knowledge.Articles;
using OrderBot.Knowledge.Retrieval.Subjects;
using OrderBot.Knowledge.Vocabulary;

namespace OrderBot.Knowledge.Retrieval;

/// <summary>Finds the passages that answer a question, and tells when none does.</summary>
internal sealed class PassageFinder
{
    /// <summary>From this score on a question counts as answered; below, the articles do not know.</summary>
    public const float Known = 0.64f;

    // One of several questions in a row is answered only when it is plain.
    private const float SureOfPart = 0.7f;

    // Below this likeness to any listed question the whole article is the answer.
    private const float Particular = 0.6f;

    // Two subjects next to ours ("how much", "fee"): whatever else is asked, it is not for an article found by its words alone.
    private const int Strange = 2;

    // A passage is found by its own words too, but only by nearly all of the question's.
    private const float BodyShare = 0.72f;
    private const int FewestBodyTerms = 3;

    // Of a larger shelf the sums are kept elsewhere than at hand.
    private const int AtHand = 512;
    private readonly List<PassageTerms> _passages;
    private readonly TermReader _reader;
    private readonly TermWeights _weights;
    private readonly PassageIndex _bodies;
    private readonly QuestionIndex _questions;
    private readonly SubjectReader _subjects;
    private readonly FollowUps _followUps;

    public PassageFinder(ArticleShelf shelf, Lexicon lexicon)
    {
        var spelling = Task.Run(() => new Spelling(ShelfTerms.Spoken(shelf, lexicon)));
        var reading = new TermReader(lexicon, spelling: null);
        _passages = ShelfTerms.OfPassages(shelf, reading);
        _weights = new TermWeights(_passages.ConvertAll(passage => passage.All));
        _bodies = new PassageIndex(_passages, _weights);
        _questions = new QuestionIndex(_weights);
        foreach (var article in shelf.Articles)
        {
            foreach (var question in article.Questions)
            {
                _questions.Add(article, question, reading.Read(question.Text));
            }
        }

        _followUps = new FollowUps(this, shelf, reading, _passages);
        _reader = new TermReader(lexicon, spelling.GetAwaiter().GetResult());
        Readers = shelf.Readers ?? SubjectSchool.Teach(shelf, AskedExamples.Read(), Weigh);
        _subjects = new SubjectReader(shelf, Readers);
    }

    /// <summary>What was learnt about the articles.</summary>
    public SubjectReaders? Readers { get; }

    /// <summary>What answers the question, in the order in which it asks: one article, or one for each of several questions in a row; empty when nothing does.</summary>
    public IReadOnlyList<Finding> FindAll(string question, IReadOnlyList<string>? earlierTurns = null)
    {
        question = Impersonal.Of(question);
        var parts = QuestionParts.Of(question);
        if (parts.Count == 0)
        {
            return Find(question, earlierTurns) is { } one ? [one] : [];
        }

        var found = new List<Finding>(parts.Count);
        var (leavesRest, isUnanswered) = (false, false);
        foreach (var part in parts)
        {
            if (Find(part) is not { } one)
            {
                var terms = Weigh(part);
                leavesRest |= terms.Exists(term => !term.Known);
                isUnanswered |= terms.Count > 0;
            }
            else if (!found.Exists(other => ReferenceEquals(other.Article, one.Article)))
            {
                found.Add(one);
            }
        }

        if (!leavesRest && found.Count > 1 && found.TrueForAll(one => one.Score >= SureOfPart))
        {
            return found;
        }

        if ((!leavesRest || found.Count == 0) && Find(question, earlierTurns) is { } whole && (!leavesRest || whole.Score >= SureOfPart))
        {
            return [whole];
        }

        if (found.Count > 0 && isUnanswered)
        {
            found[^1] = found[^1] with { LeavesRest = true };
        }

        return found;
    }

    /// <summary>What answers the question, or null.</summary>
    public Finding? Find(string question, IReadOnlyList<string>? earlierTurns = null)
    {
        var read = Read(question);
        return FindAlone(read) ?? (earlierTurns is { Count: > 0 } ? _followUps.Find(question, read.Terms, earlierTurns) : null);
    }

    /// <summary>Whether a text says nothing but the words of others, and leaves none of the question's out.</summary>
    public bool IsMadeOf(string text, string question, IReadOnlyList<string> earlierTurns)
    {
        var said = Weigh(text);
        var asked = Weigh(question);
        var known = earlierTurns.SelectMany(Weigh).Concat(asked).Select(term => term.Name).ToHashSet();
        return said.TrueForAll(term => known.Contains(term.Name)) && asked.TrueForAll(term => said.Exists(other => other.Name == term.Name));
    }

    public List<WeighedTerm> Weigh(string text) => Read(text).Terms;

    /// <summary>What answers a text by itself, or null.</summary>
    public Finding? FindAlone(string text) => FindAlone(Read(text));

    /// <summary>The best there is by words, however unlike; null when nothing is shared.</summary>
    public Finding? Best(IReadOnlyList<WeighedTerm> terms)
    {
        var (asked, known) = Measure(terms);
        if (known == 0)
        {
            return null;
        }

        var byBody = BestByBody(terms, asked);
        var byQuestion = BestByQuestion(terms, asked, within: null);
        return byBody is null || (byQuestion is not null && byQuestion.Score >= byBody.Score) ? byQuestion : byBody;
    }

    private ReadQuestion Read(string text)
    {
        var words = Words.Split(text);
        return new ReadQuestion(words, _weights.Weigh(_reader.Read(words)));
    }

    private Finding? FindAlone(ReadQuestion question)
    {
        var terms = question.Terms;
        var (asked, known) = Measure(terms);
        if (known == 0)
        {
            return null;
        }

        if (_subjects.KnowsLess && Best(terms) is { Score: >= Known } byWords && !_subjects.Knows(byWords.Article))
        {
            return terms.Count(term => !term.Known && term.Name[0] == Lexicon.Neighbour) < Strange ? byWords : null;
        }

        var (article, sureness) = _subjects.Read(question);
        if (article is null || sureness < SubjectReader.Sure)
        {
            return null;
        }

        return BestByQuestion(terms, asked, article) is { Score: >= Particular } particular
            ? particular with { Score = sureness }
            : new Finding(article, article.Passages, terms, sureness);
    }

    private static (float Weight, int Known) Measure(IReadOnlyList<WeighedTerm> terms)
    {
        var (weight, known) = (0f, 0);
        for (var i = 0; i < terms.Count; i++)
        {
            weight += terms[i].Weight;
            known += terms[i].Known ? 1 : 0;
        }

        return (weight, known);
    }

    private Finding? BestByQuestion(IReadOnlyList<WeighedTerm> terms, float asked, Article? within)
    {
        var count = _questions.Entries.Count;
        var shared = count <= AtHand ? stackalloc float[count] : new float[count];
        _questions.Share(terms, shared);
        var (best, score) = (-1, 0f);
        for (var entry = 0; entry < count; entry++)
        {
            if (shared[entry] > 0 && (within is null || ReferenceEquals(within, _questions.Articles[entry]))
                && _questions.Likeness(entry, shared[entry], asked) is var likeness && likeness > score && !_questions.IsCoincidence(entry, terms))
            {
                (best, score) = (entry, likeness);
            }
        }

        return best < 0
            ? null
            : new Finding(_questions.Articles[best], _questions.Entries[best].AnsweredBy, terms, score);
    }

    private Finding? BestByBody(IReadOnlyList<WeighedTerm> terms, float asked)
    {
        var scores = _passages.Count <= AtHand ? stackalloc float[_passages.Count] : new float[_passages.Count];
        _bodies.Score(terms, scores);
        var best = 0;
        for (var entry = 1; entry < _passages.Count; entry++)
        {
            best = scores[entry] > scores[best] ? entry : best;
        }

        var (held, count) = (0f, 0);
        foreach (var term in terms)
        {
            if (_passages[best].All.Contains(term.Name))
            {
                held += term.Weight;
                count++;
            }
        }

        return count < FewestBodyTerms
            ? null
            : new Finding(_passages[best].Article, [_passages[best].Passage], terms, BodyShare * held / asked);
    }
}
