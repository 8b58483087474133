using OrderBot.Dialogs.Understanding.Words;

namespace OrderBot.Dialogs.Understanding.Learning;

/// <summary>The lists of phrases that are looked for in texts. Each is a bit, so that one look at the words finds the phrases of all.</summary>
internal sealed class PhraseLists
{
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
                Add(bit, [.. phrase.Select(vocabulary.Learn)]);
            }
        }
    }

    /// <summary>The bit of a list; 0 when there is none.</summary>
    public ulong Of(string name) => _lists.Find(list => list.Name == name).Bit;

    /// <summary>The bits of the lists whose names begin so, in their order.</summary>
    public ulong[] AllOf(string prefix) => [.. _lists.Where(list => list.Name.StartsWith(prefix, StringComparison.Ordinal)).Select(list => list.Bit)];

    /// <summary>The lists of which a phrase stands in the text, its words side by side.</summary>
    public static ulong StandingIn(ReadOnlySpan<Word> words)
    {
        var lists = 0UL;
        for (var i = 0; i < words.Length; i++)
        {
            var first = words[i].Meant;
            lists |= first.Alone;
            foreach (var phrase in first.Phrases)
            {
                lists |= (lists & phrase.List) == 0 && phrase.Begins(words[(i + 1)..]) ? phrase.List : 0;
            }
        }

        return lists;
    }

    /// <summary>The lists of which all words of a phrase are in the text, wherever.</summary>
    public static ulong SpreadOver(ReadOnlySpan<Word> words)
    {
        var lists = 0UL;
        foreach (var word in words)
        {
            lists |= word.Meant.Alone;
            foreach (var phrase in word.Meant.Phrases)
            {
                lists |= (lists & phrase.List) == 0 && phrase.IsSpreadOver(words) ? phrase.List : 0;
            }
        }

        return lists;
    }

    private static void Add(ulong list, Entry[] phrase)
    {
        if (phrase.Length == 1)
        {
            phrase[0].Alone |= list;
        }
        else
        {
            phrase[0].Phrases = [.. phrase[0].Phrases, new ListedPhrase(list, phrase[1..])];
        }
    }
}
