using OrderBot.Knowledge.Articles;
using OrderBot.Knowledge.Vocabulary;

namespace OrderBot.Knowledge.Retrieval.Subjects;

/// <summary>Teaches the readers what buyers ask about each article, and what none answers.</summary>
internal static class SubjectSchool
{
    // An article with fewer examples is found by its words alone.
    private const int FewestExamples = 6;
    private const int MostSubjects = 64;

    /// <summary>Null when there are no two subjects to tell apart.</summary>
    public static SubjectReaders? Teach(ArticleShelf shelf, Dictionary<string, List<string>> asked, Func<string, IReadOnlyList<WeighedTerm>> weigh)
    {
        var ids = new List<string>();
        var texts = asked.GetValueOrDefault(AskedExamples.None, []).ConvertAll(text => (Subject: 0, Text: text));
        foreach (var article in shelf.Articles)
        {
            var own = asked.GetValueOrDefault(article.Id, []);
            if (own.Count + article.Questions.Count >= FewestExamples && ids.Count < MostSubjects)
            {
                ids.Add(article.Id);
                texts.AddRange(article.Questions.Select(question => (ids.Count, question.Text)));
                texts.AddRange(own.Select(text => (ids.Count, text)));
            }
        }

        return ids.Count == 0 ? null : Teach([.. ids], texts, weigh);
    }

    private static SubjectReaders Teach(string[] ids, List<(int Subject, string Text)> texts, Func<string, IReadOnlyList<WeighedTerm>> weigh)
    {
        var meaning = texts.ConvertAll(example => (example.Subject, Features.OfMeaning(weigh(example.Text))));
        var writing = texts.ConvertAll(example => (example.Subject, Features.OfWriting(Words.Split(example.Text))));
        var likeness = meaning.Zip(writing, (a, b) => (a.Subject, new List<uint>([.. a.Item2, .. b.Item2]))).ToList();
        // Who edits an article waits for this, so two cores share it.
        var byMeaning = Task.Run(() => LinearLearner.Learn(meaning, ids.Length + 1));
        var byWriting = LinearLearner.Learn(writing, ids.Length + 1);
        var byLikeness = NearestReader.Learn(likeness);
        return new SubjectReaders(ids, byMeaning.GetAwaiter().GetResult(), byWriting.Over(byLikeness.Features), byLikeness);
    }
}
