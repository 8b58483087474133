using OrderBot.Knowledge.Articles;
using OrderBot.Knowledge.Retrieval;
using OrderBot.Knowledge.Vocabulary;

namespace OrderBot.Knowledge.Answering;

/// <summary>Picks the sentence of a passage that says most about a question.</summary>
internal sealed class Quotes
{
    private readonly Dictionary<Passage, List<Sentence>> _sentences = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Passage, HashSet<string>> _headings = new(ReferenceEqualityComparer.Instance);

    public Quotes(ArticleShelf shelf, Lexicon lexicon)
    {
        var reader = new TermReader(lexicon, spelling: null);
        foreach (var article in shelf.Articles)
        {
            foreach (var passage in article.Passages)
            {
                var sentences = new List<Sentence>();
                foreach (var block in passage.Blocks)
                {
                    sentences.AddRange(block.Sentences.Select(text => new Sentence(block, text, [.. reader.Read(text)])));
                }

                _sentences[passage] = sentences;
                _headings[passage] = [.. reader.Read(passage.Heading)];
            }
        }
    }

    public Quote Best(Passage passage, IReadOnlyList<WeighedTerm> terms)
    {
        var best = new Quote(passage, passage.Blocks[0], "", -1);
        foreach (var sentence in _sentences[passage])
        {
            // What only leads to a list says nothing by itself.
            var score = sentence.Text.EndsWith(':') ? -0.5f : 0f;
            for (var i = 0; i < terms.Count; i++)
            {
                score += sentence.Terms.Contains(terms[i].Name) ? terms[i].Weight : 0;
            }

            if (score > best.Score)
            {
                best = new Quote(passage, sentence.Block, sentence.Text, score);
            }
        }

        // What stands under a heading is about what the heading names.
        var named = 0f;
        for (var i = 0; i < terms.Count; i++)
        {
            named += _headings[passage].Contains(terms[i].Name) ? terms[i].Weight : 0;
        }

        return best with { Score = best.Score + named };
    }

    private sealed record Sentence(TextBlock Block, string Text, HashSet<string> Terms);
}
