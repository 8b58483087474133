using System.Collections.Concurrent;
using OrderBot.Knowledge.Articles;

namespace OrderBot.Knowledge.Retrieval.Subjects;

/// <summary>Tells which article a question is for, or that none is, by the votes of three readers who learnt from examples.</summary>
internal sealed class SubjectReader
{
    /// <summary>From this share of the votes on a question is for an article.</summary>
    public const float Sure = 0.5f;

    // How words are written tells most, what they mean least: measured on questions that were held back.
    private const float MeaningCounts = 1 / 4.5f;
    private const float WritingCounts = 2 / 4.5f;
    private const float LikenessCounts = 1.5f / 4.5f;

    /// <summary>The questions of buttons come again and again: so many of so many letters are not read twice.</summary>
    private const int MostKept = 200, LongestKept = 80;

    private readonly ConcurrentDictionary<string, (Article? Article, float Sureness)> _kept = new(StringComparer.Ordinal);
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

        if (question.Length > LongestKept)
        {
            return ReadAnew(question, terms, _readers);
        }

        if (!_kept.TryGetValue(question, out var read))
        {
            read = ReadAnew(question, terms, _readers);
            if (_kept.Count >= MostKept)
            {
                _kept.Clear();
            }

            _kept[question] = read;
        }

        return read;
    }

    private (Article? Article, float Sureness) ReadAnew(string question, IReadOnlyList<WeighedTerm> terms, SubjectReaders readers)
    {
        var (meaning, writing) = (Features.OfMeaning(terms), Features.OfWriting(question));
        var (a, b, c) = (readers.Meaning.Read(meaning), readers.Writing.Read(writing), readers.Likeness.Read(Both(meaning, writing)));
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
