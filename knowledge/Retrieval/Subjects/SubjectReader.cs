using OrderBot.Knowledge.Articles;

namespace OrderBot.Knowledge.Retrieval.Subjects;

/// <summary>Tells which article a question is for, or that none is, by the votes of three readers who learnt from examples.</summary>
internal sealed class SubjectReader
{
    /// <summary>From this share of the votes on a question is for an article.</summary>
    public const float Sure = 0.49f;

    private readonly SubjectReaders? _readers;
    private readonly Article?[] _subjects;

    public SubjectReader(ArticleShelf shelf, SubjectReaders? readers)
    {
        _readers = readers;
        _subjects = [null, .. (readers?.Ids ?? []).Select(id => shelf.Articles.Single(article => article.Id == id))];
        KnowsLess = shelf.Articles.Any(article => !Knows(article));
    }

    /// <summary>Whether there is an article of which they learnt nothing.</summary>
    public bool KnowsLess { get; }

    /// <summary>Whether the readers learnt about the article; of another they cannot tell.</summary>
    public bool Knows(Article article) => Array.Exists(_subjects, subject => ReferenceEquals(subject, article));

    /// <summary>The likeliest article and how sure it is that the question is for any.</summary>
    public (Article? Article, float Sureness) Read(ReadQuestion question)
    {
        if (_readers is null)
        {
            return (null, 0);
        }

        Span<float> shares = stackalloc float[_subjects.Length];
        _readers.Read(question, shares);
        var best = 1;
        for (var i = 2; i < shares.Length; i++)
        {
            best = shares[i] > shares[best] ? i : best;
        }

        return (_subjects[best], 1 - shares[0]);
    }
}
