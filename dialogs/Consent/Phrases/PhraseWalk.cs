namespace OrderBot.Dialogs.Consent.Phrases;

/// <summary>Follows the words of an answer along all phrases that begin alike.</summary>
internal struct PhraseWalk(PhraseNode root)
{
    private readonly List<PhraseNode> _begin = [root];
    private List<PhraseNode> _here = [];
    private List<PhraseNode> _ahead = [];

    /// <summary>The longest phrase that begins at a token; of no length when there is none.</summary>
    public (int Length, PhraseMark Mark) Longest(List<Token> tokens, int at)
    {
        var (here, found) = (_begin, (0, PhraseMark.Rest));
        for (var i = at; ; i++)
        {
            if (i == tokens.Count)
            {
                return Go(here, Token.End, afterStop: false) && Best() is { } end ? (i - at, end) : found;
            }

            var token = tokens[i];
            var afterStop = i > at && token.AfterStop;
            if (!Go(here, token.Word, afterStop) && !(token.IsName && Go(here, Token.Name, afterStop)))
            {
                return found;
            }

            found = Best() is { } mark ? (i - at + 1, mark) : found;
            here = _ahead;
            (_here, _ahead) = (_ahead, _here);
        }
    }

    /// <summary>One word on; false when no phrase goes on so.</summary>
    private readonly bool Go(List<PhraseNode> from, string word, bool afterStop)
    {
        _ahead.Clear();
        foreach (var node in from)
        {
            if (node.By(word) is { } steps)
            {
                Take(steps, afterStop);
            }
        }

        return _ahead.Count > 0;
    }

    private readonly void Take(List<PhraseStep> steps, bool afterStop)
    {
        foreach (var (to, mayFollowStop) in steps)
        {
            if ((mayFollowStop || !afterStop) && !_ahead.Contains(to))
            {
                _ahead.Add(to);
            }
        }
    }

    /// <summary>What the phrase of the highest rank that ends here does; null when none does.</summary>
    private readonly PhraseMark? Best()
    {
        var (rank, best) = (-1, (PhraseMark?)null);
        foreach (var node in _ahead)
        {
            if (node.Mark is { } mark && node.Rank > rank)
            {
                (rank, best) = (node.Rank, mark);
            }
        }

        return best;
    }
}
