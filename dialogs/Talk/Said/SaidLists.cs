using System.Collections.Concurrent;
using OrderBot.Dialogs.Understanding.Lu;

namespace OrderBot.Dialogs.Talk;

/// <summary>All lists of a word file as one tree of words, so that a text is looked through once for all of them.</summary>
internal sealed class SaidLists
{
    private const int BitsOfWord = 14;

    /// <summary>A word that no phrase of the file has.</summary>
    private const int Unknown = (1 << BitsOfWord) - 1;

    /// <summary>A turn asks about its text, its sentences and what is left of them without some words.</summary>
    private const int Remembered = 8;

    private static readonly ConcurrentDictionary<string, SaidLists> Files = new();

    private readonly Dictionary<string, int> numbers = [];
    private readonly Dictionary<string, int> words = [];
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> said;
    private readonly Dictionary<int, int> onward = [];

    /// <summary>The lists of which a phrase ends at the node.</summary>
    private readonly List<int[]> ends = [[]];
    private readonly ThreadLocal<SaidReading[]> readings;

    private SaidLists(LuFile file)
    {
        said = words.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var list in file.PhraseLists)
        {
            numbers.Add(list.Name, numbers.Count);
            foreach (var saying in list.Sayings)
            {
                Add(saying.Text, numbers.Count - 1);
            }
        }

        readings = new(() => new SaidReading[Remembered]);
    }

    public static SaidLists Of(string file) => Files.GetOrAdd(file, Parse);

    /// <exception cref="ArgumentException">There is no such list.</exception>
    public int NumberOf(string list) => numbers.TryGetValue(list, out var number) ? number : throw new ArgumentException($"There is no list {list}.", nameof(list));

    /// <summary>What of the lists is in the text. The thread's own, and good until its next reading.</summary>
    public SaidReading Read(ReadOnlySpan<char> text)
    {
        ref var reading = ref readings.Value![SlotOf(text)];
        if (reading is null || !reading.IsOf(text))
        {
            reading ??= new SaidReading(numbers.Count);
            LookThrough(reading.Begin(text), reading);
        }

        return reading;
    }

    private static int Step(int node, int word) => (node << BitsOfWord) | word;

    private static int SlotOf(ReadOnlySpan<char> text) => text.IsEmpty ? 0 : (text.Length + text[0] + text[^1]) % Remembered;

    private void LookThrough(ReadOnlySpan<char> plain, SaidReading reading)
    {
        Span<int> found = stackalloc int[(SpelledPlainly.Longest / 2) + 1];
        var count = 0;
        while (!plain.IsEmpty)
        {
            var end = plain.IndexOf(' ');
            found[count++] = said.TryGetValue(plain[..end], out var word) ? word : Unknown;
            plain = plain[(end + 1)..];
        }

        for (var first = 0; first < count; first++)
        {
            var node = 0;
            for (var at = first; at < count && onward.TryGetValue(Step(node, found[at]), out node); at++)
            {
                foreach (var list in ends[node])
                {
                    reading.Mark(list, first, at + 1, count);
                }
            }
        }
    }

    private void Add(string phrase, int list)
    {
        Span<char> room = stackalloc char[SpelledPlainly.Longest + 1];
        var plain = SpelledPlainly.Of(phrase, room);
        var node = 0;
        foreach (var part in plain.Split(' '))
        {
            if (plain[part] is { IsEmpty: false } word)
            {
                node = Onward(node, word);
            }
        }

        if (!ends[node].Contains(list))
        {
            ends[node] = [.. ends[node], list];
        }
    }

    private int Onward(int node, ReadOnlySpan<char> word)
    {
        if (!said.TryGetValue(word, out var number))
        {
            said[word] = number = words.Count;
        }

        if (!onward.TryGetValue(Step(node, number), out var next))
        {
            onward[Step(node, number)] = next = ends.Count;
            ends.Add([]);
        }

        return next;
    }

    private static SaidLists Parse(string file)
    {
        var name = file + ".en.lu";
        using var stream = typeof(SaidLists).Assembly.GetManifestResourceStream(name)
            ?? throw new ArgumentException($"There is no word file {name}.", nameof(file));
        using var reader = new StreamReader(stream);
        return new SaidLists(LuFile.Parse(name, reader.ReadToEnd()));
    }
}
