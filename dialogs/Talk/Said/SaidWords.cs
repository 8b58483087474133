using System.Buffers;
using System.Collections.Concurrent;
using OrderBot.Dialogs.Understanding.Lu;

namespace OrderBot.Dialogs.Talk;

/// <summary>Phrases that are looked for in what is said, word by word: case and signs make no difference.</summary>
public sealed class SaidWords
{
    /// <summary>What stands behind this is not looked at.</summary>
    private const int Longest = 500;

    private static readonly ConcurrentDictionary<string, LuFile> Files = new();

    private readonly string[] phrases;

    /// <summary>All phrases are looked for at once.</summary>
    private readonly Lazy<SearchValues<string>> search;

    private SaidWords(IEnumerable<string> phrases)
    {
        this.phrases = [.. phrases.Select(Padded)];
        search = new(() => SearchValues.Create(this.phrases, StringComparison.Ordinal));
    }

    /// <summary>A list of one of the word files beside the dialogs: "Said" is Said.en.lu.</summary>
    public static SaidWords Load(string file, string list) => new(Files.GetOrAdd(file, Read).Phrases(list));

    /// <summary>Whether the text begins with one of them.</summary>
    public bool Begin(ReadOnlySpan<char> text)
    {
        Span<char> room = stackalloc char[Longest + 2];
        var said = Plain(text, room);
        foreach (var phrase in phrases)
        {
            if (said.StartsWith(phrase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How much of the text is the longest of them that it begins with; 0 when it begins with none.</summary>
    public int LengthOfBeginning(ReadOnlySpan<char> text)
    {
        Span<char> room = stackalloc char[Longest + 2];
        var said = Plain(text, room);
        var words = 0;
        foreach (var phrase in phrases)
        {
            words = said.StartsWith(phrase) ? Math.Max(words, phrase.AsSpan().Count(' ') - 1) : words;
        }

        return LengthOfWords(text, words);
    }

    /// <summary>The text without those of them that it begins with.</summary>
    public ReadOnlySpan<char> Without(ReadOnlySpan<char> text)
    {
        var rest = text.TrimStart(" ,.!;:-");
        while (LengthOfBeginning(rest) is var lead and > 0)
        {
            rest = rest[lead..].TrimStart(" ,.!;:-");
        }

        return rest;
    }

    /// <summary>Whether one of them is in the text.</summary>
    public bool AreIn(ReadOnlySpan<char> text)
    {
        Span<char> room = stackalloc char[Longest + 2];
        return Plain(text, room).ContainsAny(search.Value);
    }

    /// <summary>Whether the text is one of them and nothing more.</summary>
    public bool Are(ReadOnlySpan<char> text)
    {
        Span<char> room = stackalloc char[Longest + 2];
        var said = Plain(text, room);
        foreach (var phrase in phrases)
        {
            if (said.SequenceEqual(phrase))
            {
                return true;
            }
        }

        return false;
    }

    private static int LengthOfWords(ReadOnlySpan<char> text, int words)
    {
        var at = 0;
        for (; words > 0; words--)
        {
            while (at < text.Length && !char.IsLetterOrDigit(text[at]))
            {
                at++;
            }

            while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '\'' or '\u2019'))
            {
                at++;
            }
        }

        return at;
    }

    private static string Padded(string phrase)
    {
        Span<char> room = stackalloc char[Longest + 2];
        return Plain(phrase, room).ToString();
    }

    /// <summary>The words in small letters, with one space before, between and after them; an apostrophe is no sign.</summary>
    private static ReadOnlySpan<char> Plain(ReadOnlySpan<char> text, Span<char> room)
    {
        room[0] = ' ';
        var length = 1;
        for (var i = 0; i < text.Length && length <= Longest; i++)
        {
            if (char.IsLetterOrDigit(text[i]))
            {
                room[length++] = char.ToLowerInvariant(text[i]);
            }
            else if (text[i] is not ('\'' or '\u2019') && room[length - 1] != ' ')
            {
                room[length++] = ' ';
            }
        }

        if (room[length - 1] != ' ')
        {
            room[length++] = ' ';
        }

        return room[..length];
    }

    private static LuFile Read(string file)
    {
        var name = file + ".en.lu";
        using var stream = typeof(SaidWords).Assembly.GetManifestResourceStream(name)
            ?? throw new ArgumentException($"There is no word file {name}.", nameof(file));
        using var reader = new StreamReader(stream);
        return LuFile.Parse(name, reader.ReadToEnd());
    }
}
