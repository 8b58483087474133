using System.Buffers;
using OrderBot.Knowledge.Articles;
using OrderBot.Knowledge.Vocabulary;

namespace OrderBot.Knowledge.Retrieval;

/// <summary>Finds the passages that answer a question, and tells when none does.</summary>
internal sealed class PassageFinder
{
    /// <summary>From this score on a question counts as answered; below, the articles do not know.</summary>
    public const float Known = 0.64f;

    // A passage is found by its own words too, but only by nearly all of the question's.
    private const float BodyShare = 0.72f;
    private const int FewestBodyTerms = 3;
    private readonly List<PassageTerms> _passages;
    private readonly TermReader _reader;
    private readonly TermWeights _weights;
    private readonly PassageIndex _bodies;
    private readonly QuestionIndex _questions;

    public PassageFinder(ArticleShelf shelf, Lexicon lexicon)
    {
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

        _reader = new TermReader(lexicon, new Spelling(ShelfTerms.Spoken(shelf, lexicon)));
    }

    /// <summary>What answers the question, or null.</summary>
    public Finding? Find(string question, IReadOnlyList<string>? earlierTurns = null)
    {
        var terms = _weights.Weigh(_reader.Read(question));
        var best = Best(terms);
        if (best is { Score: >= Known } || earlierTurns is not { Count: > 0 } || !IsFollowUp(terms))
        {
            return best is { Score: >= Known } ? best : null;
        }

        // "and if they refuse?" means the subject of what was said before.
        var whole = _weights.Weigh(_reader.Read(question + ". " + earlierTurns[^1]));
        return Best(whole) is { Score: >= Known } found ? found : null;
    }

    /// <summary>The best there is, however unlike; null when nothing is shared.</summary>
    public Finding? Best(IReadOnlyList<WeighedTerm> terms)
    {
        var asked = 0f;
        var known = 0;
        for (var i = 0; i < terms.Count; i++)
        {
            asked += terms[i].Weight;
            known += terms[i].Known ? 1 : 0;
        }

        if (known == 0)
        {
            return null;
        }

        var byBody = BestByBody(terms, asked);
        var byQuestion = BestByQuestion(terms, asked);
        return byBody is null || (byQuestion is not null && byQuestion.Score >= byBody.Score) ? byQuestion : byBody;
    }

    private Finding? BestByQuestion(IReadOnlyList<WeighedTerm> terms, float asked)
    {
        var shared = _questions.Shared(terms);
        var (best, score) = (-1, 0f);
        for (var entry = 0; entry < _questions.Entries.Count; entry++)
        {
            var likeness = _questions.Likeness(entry, shared[entry], asked);
            if (likeness > score && !_questions.IsCoincidence(entry, terms))
            {
                (best, score) = (entry, likeness);
            }
        }

        ArrayPool<float>.Shared.Return(shared);
        return best < 0
            ? null
            : new Finding(_questions.Entries[best].Article, _questions.Entries[best].Question.AnsweredBy, terms, score);
    }

    private Finding? BestByBody(IReadOnlyList<WeighedTerm> terms, float asked)
    {
        var scores = _bodies.Score(terms);
        var best = 0;
        for (var entry = 1; entry < _passages.Count; entry++)
        {
            best = scores[entry] > scores[best] ? entry : best;
        }

        ArrayPool<float>.Shared.Return(scores);
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

    private static bool IsFollowUp(List<WeighedTerm> terms)
    {
        foreach (var term in terms)
        {
            if (!term.Known)
            {
                return false;
            }
        }

        return terms.Count > 0;
    }
}
