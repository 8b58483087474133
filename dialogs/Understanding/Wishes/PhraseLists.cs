using OrderBot.Dialogs.Understanding.Words;

namespace OrderBot.Dialogs.Understanding.Wishes;

/// <summary>The lists of phrases that are looked for in texts. Each is a bit, so that one look at the words finds the phrases of all.</summary>
internal sealed class PhraseLists
{
    /// <summary>How the lists are called that tell a wish by its words.</summary>
    public const string Evidence = "evidence.";

    private const int Most = 64;

    private readonly List<(string Name, ulong Bit)> _lists = [];

    /// <summary>Tells the words of a vocabulary which phrases begin with them.</summary>
    public PhraseLists(IEnumerable<(string Name, string[][] Phrases)> lists, Vocabulary vocabulary)
    {
        foreach (var (name, phrases) in lists)
        {
            if (_lists.Count == Most)
            {
                throw new InvalidOperationException($"There are more than {Most} lists of phrases.");
            }

            // A list without phrases has no bit.
            var bit = phrases.Length == 0 ? 0 : 1UL << _lists.Count;
            _lists.Add((name, bit));
            foreach (var phrase in phrases)
            {
                Add(bit, name.StartsWith(Evidence, StringComparison.Ordinal), [.. phrase.Select(vocabulary.Learn)]);
            }
        }
    }

    /// <summary>The bit of a list; 0 when there is none.</summary>
    public ulong Of(string name) => _lists.Find(list => list.Name == name).Bit;

    /// <summary>The bits of the lists whose names begin so, in their order.</summary>
    public ulong[] AllOf(string prefix) => [.. _lists.Where(list => list.Name.StartsWith(prefix, StringComparison.Ordinal)).Select(list => list.Bit)];

    /// <summary>The lists of which a phrase is in the text: of what tells a wish its words wherever they stand, of all others side by side.</summary>
    public static ulong In(ReadOnlySpan<Word> words)
    {
        var lists = 0UL;
        for (var i = 0; i < words.Length; i++)
        {
            var first = words[i].Meant;
            lists |= first.Alone;
            foreach (ref readonly var phrase in first.Phrases.AsSpan())
            {
                if ((lists & phrase.List) == 0 && phrase.IsIn(words, i))
                {
                    lists |= phrase.List;
                }
            }
        }

        return lists;
    }

    private static void Add(ulong list, bool isSpread, Entry[] phrase)
    {
        if (phrase.Length == 1)
        {
            phrase[0].Alone |= list;
        }
        else
        {
            phrase[0].Phrases = [.. phrase[0].Phrases, new ListedPhrase(list, isSpread, phrase[1], phrase[2..])];
        }
    }
}
