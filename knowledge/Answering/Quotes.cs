using OrderBot.Knowledge.Articles;
using OrderBot.Knowledge.Retrieval;
using OrderBot.Knowledge.Vocabulary;

namespace OrderBot.Knowledge.Answering;

/// <summary>Picks the sentence of a passage that says most about a question.</summary>
internal sealed class Quotes
{
    private readonly Dictionary<Passage, Quotable> _passages = new(ReferenceEqualityComparer.Instance);

    public Quotes(ArticleShelf shelf, Lexicon lexicon)
    {
        var reader = new TermReader(lexicon, spelling: null);
        foreach (var article in shelf.Articles)
        {
            foreach (var passage in article.Passages)
            {
                _passages[passage] = new Quotable([.. reader.Read(passage.Heading)], Sentences(article, passage, reader));
            }
        }
    }

    public Quote Best(Passage passage, IReadOnlyList<WeighedTerm> terms)
    {
        var (heading, sentences) = _passages[passage];
        var (best, score) = (sentences[0], float.MinValue);
        foreach (var sentence in sentences)
        {
            // What only leads to a list says nothing by itself.
            var speaks = Speaks(sentence.Terms, terms, sentence.LeadsOn ? -0.5f : 0f);
            if (speaks > score)
            {
                (best, score) = (sentence, speaks);
            }
        }

        // What stands under a heading is about what the heading names.
        return new Quote(passage, best.Block, best.Citation, score + Speaks(heading, terms, 0));
    }

    private static float Speaks(HashSet<string> of, IReadOnlyList<WeighedTerm> terms, float score)
    {
        for (var i = 0; i < terms.Count; i++)
        {
            score += of.Contains(terms[i].Name) ? terms[i].Weight : 0;
        }

        return score;
    }

    private static List<Sentence> Sentences(Article article, Passage passage, TermReader reader)
    {
        var sentences = new List<Sentence>();
        for (var block = 0; block < passage.Blocks.Count; block++)
        {
            foreach (var text in passage.Blocks[block].Sentences)
            {
                sentences.Add(new Sentence(block, new Citation(article.Id, article.Title, passage.Heading, text), [.. reader.Read(text)], text.EndsWith(':')));
            }
        }

        return sentences;
    }

    private sealed record Quotable(HashSet<string> Heading, List<Sentence> Sentences);

    private sealed record Sentence(int Block, Citation Citation, HashSet<string> Terms, bool LeadsOn);
}
