using OrderBot.Knowledge.Articles;
using OrderBot.Knowledge.Retrieval;

namespace OrderBot.Knowledge.Answering;

/// <summary>Makes an answer of passages as they are written: whole paragraphs and whole lists, in the article's order.</summary>
internal sealed class AnswerComposer(Quotes quotes, PassageTexts texts, int longest)
{
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
            string.Join(PassageTexts.Break, answers.Select(answer => answer.Text)),
            [.. answers.SelectMany(answer => answer.Citations)],
            answers.Select(answer => answer.Task).FirstOrDefault(task => task is not null),
            answers.Exists(answer => answer.LeavesRest));
    }

    private HelpAnswer Compose(Finding finding)
    {
        var ranked = Rank(finding);
        var citations = new List<Citation>(ranked.Count);
        if (texts.Of(finding.Passages) is not { } text)
        {
            text = AsMuchAsFits(finding, ranked, citations);
        }
        else
        {
            foreach (var quote in ranked)
            {
                citations.Add(quote.Citation);
            }
        }

        return new HelpAnswer(true, text, citations, finding.Article.Task, finding.LeavesRest);
    }

    private string AsMuchAsFits(Finding finding, List<Quote> ranked, List<Citation> citations)
    {
        var said = new Dictionary<Passage, string>(ReferenceEqualityComparer.Instance);
        var left = longest;
        foreach (var quote in ranked)
        {
            var text = texts.Of(quote.Passage, quote.Block);
            if (citations.Count > 0 && text.Length > left)
            {
                continue;
            }

            said[quote.Passage] = text;
            left -= text.Length + PassageTexts.Break.Length;
            citations.Add(quote.Citation);
        }

        return string.Join(PassageTexts.Break, finding.Passages.Where(said.ContainsKey).Select(passage => said[passage]));
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
}
