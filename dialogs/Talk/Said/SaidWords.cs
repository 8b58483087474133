namespace OrderBot.Dialogs.Talk;

/// <summary>Phrases that are looked for in what is said, word by word: case and signs make no difference.</summary>
public sealed class SaidWords
{
    private const string Signs = " ,.!;:-";

    private readonly SaidLists file;
    private readonly int list;

    private SaidWords(SaidLists file, string list)
    {
        (this.file, this.list) = (file, file.NumberOf(list));
    }

    /// <summary>A list of one of the word files beside the dialogs: "Said" is Said.en.lu.</summary>
    public static SaidWords Load(string file, string list) => new(SaidLists.Of(file), list);

    /// <summary>Whether the text begins with one of them.</summary>
    public bool Begin(ReadOnlySpan<char> text) => file.Read(text).WordsOfBeginning(list) > 0;

    /// <summary>How much of the text is the longest of them that it begins with; 0 when it begins with none.</summary>
    public int LengthOfBeginning(ReadOnlySpan<char> text) =>
        file.Read(text).WordsOfBeginning(list) is var words and > 0 ? SpelledPlainly.Length(text, words) : 0;

    /// <summary>The text without those of them that it begins with.</summary>
    public ReadOnlySpan<char> Without(ReadOnlySpan<char> text)
    {
        var rest = text.TrimStart(Signs);
        while (LengthOfBeginning(rest) is var lead and > 0)
        {
            rest = rest[lead..].TrimStart(Signs);
        }

        return rest;
    }

    /// <summary>Whether one of them is in the text.</summary>
    public bool AreIn(ReadOnlySpan<char> text) => file.Read(text).Holds(list);

    /// <summary>Whether the text is one of them and nothing more.</summary>
    public bool Are(ReadOnlySpan<char> text) => file.Read(text).Is(list);
}
