using System.Collections.Concurrent;

namespace OrderBot.Dialogs.Consent.Phrases;

/// <summary>
/// All places within phrases at which the same words arrive. Where a word leads from them is found once and kept;
/// there are as many as the phrases' ways meet, not as many as there are answers.
/// </summary>
internal sealed class PhraseWays
{
    private readonly PhraseNode[] _nodes;
    private readonly ConcurrentDictionary<string, PhraseWays> _known;
    private readonly HashSet<string> _words;
    private readonly ConcurrentDictionary<string, PhraseWays?> _next = new(1, 3, StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, PhraseWays?> _afterStop = new(1, 3, StringComparer.Ordinal);

    /// <summary>The beginning of all phrases of a grammar that is complete.</summary>
    public PhraseWays(PhraseNode root)
        : this([root], new(StringComparer.Ordinal), root.AllWords())
    {
    }

    private PhraseWays(PhraseNode[] nodes, ConcurrentDictionary<string, PhraseWays> known, HashSet<string> words) =>
        (_nodes, _known, _words, Mark) = (nodes, known, words, Best(nodes));

    /// <summary>What the phrase that ends here does; null when none does.</summary>
    public PhraseMark? Mark { get; }

    /// <summary>The longest phrase that begins at a token; of no length when there is none.</summary>
    public (int Length, PhraseMark Mark) Longest(List<Token> tokens, int at)
    {
        var (here, found) = (this, (0, PhraseMark.Rest));
        for (var i = at; i < tokens.Count; i++)
        {
            var token = tokens[i];
            var afterStop = i > at && token.AfterStop;
            if ((here.By(token.Word, afterStop) ?? (token.IsItem ? here.By(Token.Item, afterStop) : null) ?? (token.IsName ? here.By(Token.Name, afterStop) : null)) is not { } next)
            {
                return found;
            }

            here = next;
            found = here.Mark is { } mark ? (i - at + 1, mark) : found;
        }

        return here.By(Token.End, afterStop: false)?.Mark is { } end ? (tokens.Count - at, end) : found;
    }

    /// <summary>One word on; null when no phrase goes on so.</summary>
    private PhraseWays? By(string word, bool afterStop)
    {
        var kept = afterStop ? _afterStop : _next;
        if (kept.TryGetValue(word, out var ways))
        {
            return ways;
        }

        // Words of buyers are without number: those of no phrase are not kept.
        return _words.Contains(word) ? kept[word] = Find(word, afterStop) : null;
    }

    private PhraseWays? Find(string word, bool afterStop)
    {
        var ahead = Ahead(word, afterStop);
        return ahead.Length == 0 ? null : _known.GetOrAdd(string.Join(',', ahead.Select(node => node.Id)), _ => new PhraseWays(ahead, _known, _words));
    }

    private PhraseNode[] Ahead(string word, bool afterStop)
    {
        SortedDictionary<int, PhraseNode>? ahead = null;
        foreach (var node in _nodes)
        {
            foreach (var (to, mayFollowStop) in node.By(word) ?? [])
            {
                if (mayFollowStop || !afterStop)
                {
                    (ahead ??= [])[to.Id] = to;
                }
            }
        }

        return ahead is null ? [] : [.. ahead.Values];
    }

    /// <summary>Of the phrases that end here the one with the highest rank counts.</summary>
    private static PhraseMark? Best(PhraseNode[] nodes)
    {
        var (rank, best) = (-1, (PhraseMark?)null);
        foreach (var node in nodes)
        {
            if (node.Mark is { } mark && node.Rank > rank)
            {
                (rank, best) = (node.Rank, mark);
            }
        }

        return best;
    }
}
