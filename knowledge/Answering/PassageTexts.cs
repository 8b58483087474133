using OrderBot.Knowledge.Articles;

namespace OrderBot.Knowledge.Answering;

/// <summary>What passages are told as: whole paragraphs and whole lists, no more than an answer may hold; put together once, when the articles are read.</summary>
internal sealed class PassageTexts
{
    public const string Break = "\n\n";
    private readonly int _longest;
    private readonly Dictionary<object, string> _whole = new(ReferenceEqualityComparer.Instance);

    /// <param name="longest">Characters of an answer.</param>
    public PassageTexts(ArticleShelf shelf, int longest)
    {
        _longest = longest;
        foreach (var article in shelf.Articles)
        {
            foreach (var passage in article.Passages)
            {
                Keep(passage, Join(passage.Blocks, 0, passage.Blocks.Count));
            }

            Keep(article.Passages);
            foreach (var question in article.Questions)
            {
                Keep(question.AnsweredBy);
            }

            foreach (var question in article.FollowUps)
            {
                Keep(question.AnsweredBy);
            }
        }
    }

    /// <summary>These passages in a row; null when they are none that answer together, or more than an answer may hold.</summary>
    public string? Of(IReadOnlyList<Passage> passages) => _whole.GetValueOrDefault(passages);

    /// <summary>A passage; one that is too long is told from a block on, as far as there is room.</summary>
    public string Of(Passage passage, int block)
    {
        if (_whole.TryGetValue(passage, out var whole))
        {
            return whole;
        }

        var blocks = passage.Blocks;
        var (length, end) = (blocks[block].Markdown.Length, block + 1);
        while (end < blocks.Count && length + Break.Length + blocks[end].Markdown.Length <= _longest)
        {
            length += Break.Length + blocks[end++].Markdown.Length;
        }

        return Join(blocks, block, end);
    }

    private static string Join(IReadOnlyList<TextBlock> blocks, int from, int to)
    {
        var parts = new string[to - from];
        for (var i = from; i < to; i++)
        {
            parts[i - from] = blocks[i].Markdown;
        }

        return string.Join(Break, parts);
    }

    private void Keep(IReadOnlyList<Passage> passages)
    {
        var parts = new string[passages.Count];
        for (var i = 0; i < parts.Length; i++)
        {
            if (!_whole.TryGetValue(passages[i], out var part))
            {
                return;
            }

            parts[i] = part;
        }

        Keep(passages, string.Join(Break, parts));
    }

    private void Keep(object told, string text)
    {
        if (text.Length <= _longest)
        {
            _whole[told] = text;
        }
    }
}
