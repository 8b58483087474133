using System.Text;
using OrderBot.Knowledge.Articles;
using OrderBot.Knowledge.Retrieval;

namespace OrderBot.Knowledge.Answering;

/// <summary>Makes an answer of passages as they are written: whole paragraphs and whole lists, in the article's order.</summary>
internal sealed class AnswerComposer(Quotes quotes, int longest)
{
    private const string Break = "\n\n";

    /// <summary>One answer to all that was asked; the first task is offered.</summary>
    public HelpAnswer Compose(IReadOnlyList<Finding> findings)
    {
        if (findings is [var only])
        {
            return Compose(only);
        }

        var answers = findings.Select(Compose).ToList();
        return new HelpAnswer(
            true,
            string.Join(Break, answers.Select(answer => answer.Text)),
            [.. answers.SelectMany(answer => answer.Citations)],
            answers.Select(answer => answer.Task).FirstOrDefault(task => task is not null),
            answers.Exists(answer => answer.LeavesRest));
    }

    private HelpAnswer Compose(Finding finding)
    {
        var ranked = Rank(finding);
        var said = new Dictionary<Passage, string>(ReferenceEqualityComparer.Instance);
        var citations = new List<Citation>(ranked.Count);
        var left = longest;
        foreach (var quote in ranked)
        {
            var text = Trim(quote);
            if (citations.Count > 0 && text.Length > left)
            {
                continue;
            }

            said[quote.Passage] = text;
            left -= text.Length + Break.Length;
            citations.Add(new Citation(finding.Article.Id, finding.Article.Title, quote.Passage.Heading, quote.Text));
        }

        return new HelpAnswer(true, Join(finding.Passages, said), citations, finding.Article.Task, finding.LeavesRest);
    }

    // Best first; among equals the article's order, which is the order of telling.
    private List<Quote> Rank(Finding finding)
    {
        var ranked = new List<Quote>(finding.Passages.Count);
        foreach (var passage in finding.Passages)
        {
            var quote = quotes.Best(passage, finding.Terms);
            var at = ranked.Count;
            while (at > 0 && ranked[at - 1].Score < quote.Score)
            {
                at--;
            }

            ranked.Insert(at, quote);
        }

        return ranked;
    }

    // A passage that is too long is told from the block that answers on.
    private string Trim(Quote quote)
    {
        var blocks = quote.Passage.Blocks;
        var all = new StringBuilder();
        for (var i = Fits(blocks) ? 0 : IndexOf(blocks, quote.Block); i < blocks.Count; i++)
        {
            if (all.Length > 0 && all.Length + Break.Length + blocks[i].Markdown.Length > longest)
            {
                break;
            }

            all.Append(all.Length > 0 ? Break : "").Append(blocks[i].Markdown);
        }

        return all.ToString();
    }

    private bool Fits(IReadOnlyList<TextBlock> blocks) =>
        blocks.Sum(block => block.Markdown.Length + Break.Length) - Break.Length <= longest;

    private static int IndexOf(IReadOnlyList<TextBlock> blocks, TextBlock block)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (ReferenceEquals(blocks[i], block))
            {
                return i;
            }
        }

        return 0;
    }

    private static string Join(IReadOnlyList<Passage> passages, Dictionary<Passage, string> said)
    {
        var text = new StringBuilder();
        foreach (var passage in passages)
        {
            if (said.TryGetValue(passage, out var part))
            {
                text.Append(text.Length > 0 ? Break : "").Append(part);
            }
        }

        return text.ToString();
    }
}
