using OrderBot.Knowledge.Articles;
using OrderBot.Knowledge.Vocabulary;

namespace OrderBot.Knowledge.Retrieval;

/// <summary>The terms of the articles, passage by passage, and the words that a misspelt one may have been.</summary>
internal static class ShelfTerms
{
    // A word that says nothing is not worth mending unless it is long: "loop" is no "look".
    private const int ShortestFiller = 6;

    public static List<PassageTerms> OfPassages(ArticleShelf shelf, TermReader reading)
    {
        var passages = new List<PassageTerms>();
        foreach (var article in shelf.Articles)
        {
            foreach (var passage in article.Passages)
            {
                var body = new HashSet<string>(reading.Read(passage.Text));
                // A subject named in passing is not covered by that.
                body.RemoveWhere(term => term[0] == Lexicon.Neighbour);
                passages.Add(new PassageTerms(article, passage, body, Fields(article, passage, reading)));
            }
        }

        return passages;
    }

    public static IEnumerable<string> Spoken(ArticleShelf shelf, Lexicon lexicon) =>
        lexicon.Spoken.Concat(WordsIn(shelf)).Where(word => word.Length >= ShortestFiller || !lexicon.Fillers.Contains(Stem.Of(word)));

    private static HashSet<string> Fields(Article article, Passage passage, TermReader reading)
    {
        var fields = new HashSet<string>(reading.Read(article.Title));
        fields.UnionWith(reading.Read(passage.Heading));
        foreach (var question in article.Questions)
        {
            if (question.AnsweredBy.Contains(passage))
            {
                fields.UnionWith(reading.Read(question.Text));
            }
        }

        return fields;
    }

    private static IEnumerable<string> WordsIn(ArticleShelf shelf) =>
        shelf.Articles.SelectMany(article => article.Passages.Select(passage => passage.Text).Concat(article.Questions.Select(question => question.Text)))
            .SelectMany(Words.Split);
}
