namespace OrderBot.Dialogs.Consent.Phrases;

/// <summary>A place within phrases: which words may come next, and what the phrase that ends here does.</summary>
internal sealed class PhraseNode
{
    private static int _count;
    private readonly Dictionary<string, List<PhraseStep>> _next = new(StringComparer.Ordinal);

    /// <summary>Tells it from all others.</summary>
    public int Id { get; } = Interlocked.Increment(ref _count);

    /// <summary>What the phrase that ends here does; null when none does.</summary>
    public PhraseMark? Mark { get; private set; }

    /// <summary>Of two phrases of the same words the one with the higher rank counts.</summary>
    public int Rank { get; private set; }

    public void Ends(PhraseMark mark, int rank) => (Mark, Rank) = (mark, rank);

    /// <param name="mayFollowStop">Whether a stop may stand before the word: "yes, cancel".</param>
    public void Add(string word, bool mayFollowStop, PhraseNode to)
    {
        if (!_next.TryGetValue(word, out var steps))
        {
            _next[word] = steps = [];
        }

        steps.Add(new PhraseStep(to, mayFollowStop));
    }

    /// <summary>The steps by a word; null when there is none.</summary>
    public List<PhraseStep>? By(string word) => _next.GetValueOrDefault(word);

    /// <summary>The words of all phrases that go on from here.</summary>
    public HashSet<string> AllWords()
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        var (seen, waiting) = (new HashSet<PhraseNode> { this }, new Stack<PhraseNode>([this]));
        while (waiting.TryPop(out var node))
        {
            foreach (var (word, steps) in node._next)
            {
                words.Add(word);
                foreach (var (to, _) in steps)
                {
                    if (seen.Add(to))
                    {
                        waiting.Push(to);
                    }
                }
            }
        }

        return words;
    }
}
