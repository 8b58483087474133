using OrderBot.Knowledge.Articles;

namespace OrderBot.Knowledge.Retrieval.Subjects;

/// <summary>Tells which article a question is for, or that none is, by the votes of three readers who learnt from examples.</summary>
internal sealed class SubjectReader
{
    /// <summary>From this share of the votes on a question is for an article.</summary>
    public const float Sure = 0.49f;

    // How words are written tells most, what they mean least: measured on questions that were held back.
    private const float MeaningCounts = 1 / 4.5f;
    private const float WritingCounts = 2 / 4.5f;
    private const float LikenessCounts = 1.5f / 4.5f;

    private readonly SubjectReaders? _readers;
    private readonly Article?[] _subjects;

    public SubjectReader(ArticleShelf shelf, SubjectReaders? readers)
    {
        _readers = readers;
        _subjects = [null, .. (readers?.Ids ?? []).Select(id => shelf.Articles.Single(article => article.Id == id))];
    }

    /// <summary>Whether the readers learnt about the article; of another they cannot tell.</summary>
    public bool Knows(Article article) => Array.Exists(_subjects, subject => ReferenceEquals(subject, article));

    /// <summary>The likeliest article and how sure it is that the question is for any.</summary>
    /// <param name="terms">Of the question alone.</param>
    public (Article? Article, float Sureness) Read(string question, IReadOnlyList<WeighedTerm> terms)
    {
        if (_readers is null)
        {
            return (null, 0);
        }

        var (meaning, writing) = (Features.OfMeaning(terms), Features.OfWriting(question));
        var (a, b, c) = (_readers.Meaning.Read(meaning), _readers.Writing.Read(writing), _readers.Likeness.Read(Both(meaning, writing)));
        var best = 1;
        for (var i = 2; i < a.Length; i++)
        {
            best = Share(i) > Share(best) ? i : best;
        }

        return (_subjects[best], 1 - Share(0));

        float Share(int subject) => (a[subject] * MeaningCounts) + (b[subject] * WritingCounts) + (c[subject] * LikenessCounts);
    }

    public static List<uint> Both(List<uint> meaning, List<uint> writing) => [.. meaning, .. writing];
}
