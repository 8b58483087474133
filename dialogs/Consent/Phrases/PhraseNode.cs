namespace OrderBot.Dialogs.Consent.Phrases;

/// <summary>Where phrases that begin alike part.</summary>
internal sealed class PhraseNode
{
    private readonly Dictionary<string, PhraseNode> _next = new(StringComparer.Ordinal);

    /// <summary>What the phrase that ends here does; null when none does.</summary>
    public PhraseMark? Mark { get; private set; }

    /// <summary>Whether a stop may stand before this word: "yes, cancel".</summary>
    public bool MayFollowStop { get; private set; }

    /// <param name="words">A word that may follow a stop has a comma after the word before it.</param>
    public void Add(ReadOnlySpan<string> words, PhraseMark mark)
    {
        var node = this;
        var afterComma = false;
        foreach (var word in words)
        {
            var plain = word[0] == '#' ? word.TrimEnd(',') : Token.Plain(word) is { Length: > 0 } letters ? letters : word;
            if (!node._next.TryGetValue(plain, out var next))
            {
                node._next[plain] = next = new PhraseNode();
            }

            next.MayFollowStop |= afterComma;
            afterComma = word[^1] == ',';
            node = next;
        }

        node.Mark = mark;
    }

    /// <summary>The longest phrase that begins here; of no length when there is none.</summary>
    public (int Length, PhraseMark Mark) Longest(List<Token> tokens, int at)
    {
        var (node, found) = (this, (0, PhraseMark.Rest));
        for (var i = at; ; i++)
        {
            if (i == tokens.Count)
            {
                return node._next.TryGetValue(Token.End, out var end) ? (i - at, end.Mark!.Value) : found;
            }

            var token = tokens[i];
            if (!node._next.TryGetValue(token.Word, out var next) && !(token.IsName && node._next.TryGetValue(Token.Name, out next)))
            {
                return found;
            }

            if (i > at && token.AfterStop && !next.MayFollowStop)
            {
                return found;
            }

            node = next;
            found = node.Mark is { } mark ? (i - at + 1, mark) : found;
        }
    }
}
