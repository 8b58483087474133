namespace OrderBot.Dialogs.Talk;

/// <summary>Which lists of a word file have a phrase in a text, and where.</summary>
internal sealed class SaidReading(int lists)
{
    /// <summary>Of a text that is longer nothing is kept to know it by.</summary>
    private const int Longest = 1000;

    private const int NoText = -1;

    private readonly char[] text = new char[Longest];
    private readonly char[] plain = new char[SpelledPlainly.Longest + 1];

    /// <summary>How many words of the text's beginning are a list's phrase; the longest counts.</summary>
    private readonly short[] beginnings = new short[lists];
    private readonly bool[] held = new bool[lists];
    private readonly bool[] whole = new bool[lists];
    private int length = NoText;

    public bool IsOf(ReadOnlySpan<char> another) => another.Length == length && another.SequenceEqual(text.AsSpan(0, length));

    public int WordsOfBeginning(int list) => beginnings[list];

    public bool Holds(int list) => held[list];

    public bool Is(int list) => whole[list];

    /// <summary>Forgets what it was of; gives the words of what it is of now.</summary>
    public ReadOnlySpan<char> Begin(ReadOnlySpan<char> said)
    {
        length = said.Length > Longest ? NoText : said.Length;
        said[..Math.Max(length, 0)].CopyTo(text);
        beginnings.AsSpan().Clear();
        held.AsSpan().Clear();
        whole.AsSpan().Clear();
        return SpelledPlainly.Of(said, plain);
    }

    /// <summary>A phrase of the list stands at these of the text's words.</summary>
    public void Mark(int list, int first, int end, int words)
    {
        held[list] = true;
        if (first == 0)
        {
            beginnings[list] = (short)Math.Max(beginnings[list], end);
            whole[list] |= end == words;
        }
    }
}
