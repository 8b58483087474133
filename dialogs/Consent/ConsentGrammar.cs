using OrderBot.Dialogs.Understanding.Lu;
using OrderBot.Dialogs.Understanding.Words;

namespace OrderBot.Dialogs.Consent;

/// <summary>The phrases of yes, no, doubt and question in a language; the longest that fits counts.</summary>
internal sealed class ConsentGrammar
{
    private readonly Dictionary<string, List<(string[] Words, ConsentMark Mark)>> _byFirst = new(StringComparer.Ordinal);
    private readonly HashSet<string> _turns;
    private readonly HashSet<string> _openers;

    private ConsentGrammar(LuFile file)
    {
        _turns = [.. file.Phrases("turns")];
        _openers = [.. file.Phrases("openers")];
        foreach (var section in file.Sections)
        {
            var mark = Enum.Parse<ConsentMark>(section.Name);
            foreach (var saying in section.Sayings)
            {
                Add([.. saying.Text.Split(' ').Select(w => w[0] is '#' ? w : ConsentToken.Plain(w) is { Length: > 0 } plain ? plain : w)], mark);
            }
        }

        foreach (var phrases in _byFirst.Values)
        {
            phrases.Sort((a, b) => b.Words.Length.CompareTo(a.Words.Length));
        }
    }

    public static ConsentGrammar Load(string language)
    {
        var name = $"Consent.{language}.lu";
        using var stream = typeof(ConsentGrammar).Assembly.GetManifestResourceStream(name)
            ?? throw new ArgumentException($"There are no words of consent in the language '{language}'.", nameof(language));
        using var reader = new StreamReader(stream);
        return new ConsentGrammar(LuFile.Parse(name, reader.ReadToEnd()));
    }

    /// <summary>What each word is part of. "Don't" before a yes makes it a no; a question word counts where a clause begins.</summary>
    public ConsentMark[] Mark(List<ConsentToken> tokens)
    {
        var marks = new ConsentMark[tokens.Count];
        for (var i = 0; i < tokens.Count;)
        {
            var (length, mark) = Longest(tokens, i);
            var end = i + Math.Max(1, length);
            if (mark is (ConsentMark.Rest or ConsentMark.No) && _turns.Contains(tokens[end - 1].Word) && end < tokens.Count
                && !tokens[end].AfterStop && Longest(tokens, end) is { Mark: ConsentMark.Yes } turned)
            {
                (length, mark) = (end - i + turned.Length, ConsentMark.No);
            }
            else if (mark == ConsentMark.Question && !BeginsClause(tokens, marks, i))
            {
                mark = ConsentMark.Rest;
            }

            marks.AsSpan(i, Math.Max(1, length)).Fill(length == 0 ? ConsentMark.Rest : mark);
            i += Math.Max(1, length);
        }

        return marks;
    }

    private bool BeginsClause(List<ConsentToken> tokens, ConsentMark[] marks, int i) =>
        i == 0 || tokens[i].AfterStop || marks[i - 1] is ConsentMark.Yes or ConsentMark.No || _openers.Contains(tokens[i - 1].Word);

    private void Add(string[] words, ConsentMark mark)
    {
        if (!_byFirst.TryGetValue(words[0], out var phrases))
        {
            _byFirst[words[0]] = phrases = [];
        }

        phrases.Add((words, mark));
    }

    private (int Length, ConsentMark Mark) Longest(List<ConsentToken> tokens, int at)
    {
        foreach (var (words, mark) in _byFirst.GetValueOrDefault(tokens[at].Word) ?? [])
        {
            var fits = at + words.Length <= tokens.Count;
            for (var i = 1; fits && i < words.Length; i++)
            {
                fits = tokens[at + i].Word == words[i];
            }

            if (fits)
            {
                return (words.Length, mark);
            }
        }

        return (0, ConsentMark.Rest);
    }
}
