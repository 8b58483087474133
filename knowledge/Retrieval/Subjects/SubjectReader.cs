using OrderBot.Knowledge.Articles;

namespace OrderBot.Knowledge.Retrieval.Subjects;

/// <summary>Tells which article a question is for, or that none is, by three readers who learnt from examples and vote.</summary>
internal sealed class SubjectReader
{
    /// <summary>From this share of the votes on a question is for an article.</summary>
    public const float Sure = 0.55f;

    // An article with fewer examples is found by its words alone.
    private const int FewestExamples = 6;
    private const int MostSubjects = 64;
    private readonly List<Article?> _subjects = [null];
    private readonly LinearReader _byMeaning;
    private readonly LinearReader _byWriting;
    private readonly NearestReader _byLikeness;

    public SubjectReader(ArticleShelf shelf, Func<string, IReadOnlyList<WeighedTerm>> weigh)
    {
        var asked = AskedExamples.Read();
        var texts = asked.GetValueOrDefault(AskedExamples.None, []).ConvertAll(text => (Subject: 0, Text: text));
        foreach (var article in shelf.Articles)
        {
            var own = asked.GetValueOrDefault(article.Id, []);
            if (own.Count + article.Questions.Count >= FewestExamples && _subjects.Count < MostSubjects)
            {
                texts.AddRange(article.Questions.Select(question => (_subjects.Count, question.Text)));
                texts.AddRange(own.Select(text => (_subjects.Count, text)));
                _subjects.Add(article);
            }
        }

        var meaning = texts.ConvertAll(example => (example.Subject, Features.OfMeaning(weigh(example.Text))));
        var writing = texts.ConvertAll(example => (example.Subject, Features.OfWriting(example.Text)));
        var likeness = meaning.Zip(writing, (a, b) => (a.Subject, Both(a.Item2, b.Item2))).ToList();
        // Everybody who starts waits for this, so the two cores share it.
        var other = Task.Run(() => (new LinearReader(meaning, _subjects.Count), new NearestReader(likeness, _subjects.Count)));
        _byWriting = new LinearReader(writing, _subjects.Count);
        (_byMeaning, _byLikeness) = other.GetAwaiter().GetResult();
    }

    /// <summary>Whether the readers learnt about the article; of another they cannot tell.</summary>
    public bool Knows(Article article) => _subjects.Contains(article);

    /// <summary>The likeliest article and how sure it is that the question is for any.</summary>
    public (Article? Article, float Sureness) Read(string question, IReadOnlyList<WeighedTerm> terms)
    {
        if (_subjects.Count < 2)
        {
            return (null, 0);
        }

        var (meaning, writing) = (Features.OfMeaning(terms), Features.OfWriting(question));
        var (a, b, c) = (_byMeaning.Read(meaning), _byWriting.Read(writing), _byLikeness.Read(Both(meaning, writing)));
        var best = 1;
        for (var i = 2; i < a.Length; i++)
        {
            best = a[i] + b[i] + c[i] > a[best] + b[best] + c[best] ? i : best;
        }

        return (_subjects[best], 1 - ((a[0] + b[0] + c[0]) / 3));
    }

    private static List<uint> Both(List<uint> meaning, List<uint> writing) => [.. meaning, .. writing];
}
