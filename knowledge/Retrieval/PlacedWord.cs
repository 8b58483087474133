namespace OrderBot.Knowledge.Retrieval;

/// <summary>What stands between a word and the one before it.</summary>
internal enum Gap
{
    Space,
    Comma,
    Sentence,
}

/// <summary>A word of a text, where it begins, and what separates it from the word before.</summary>
internal readonly record struct PlacedWord(string Text, int Start, int Length, Gap Behind)
{
    public static List<PlacedWord> In(string text)
    {
        var words = new List<PlacedWord>();
        var gap = Gap.Space;
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            while (i < text.Length && char.IsLetterOrDigit(text[i]))
            {
                i++;
            }

            if (i > start)
            {
                words.Add(new PlacedWord(text, start, i - start, gap));
                gap = Gap.Space;
            }
            else
            {
                var mark = MarkAt(text, i++);
                gap = mark > gap ? mark : gap;
            }
        }

        return words;
    }

    public bool Is(string word) => Text.AsSpan(Start, Length).Equals(word, StringComparison.OrdinalIgnoreCase);

    public bool EndsWith(string ending) => Text.AsSpan(Start, Length).EndsWith(ending, StringComparison.OrdinalIgnoreCase);

    public bool Is(string[] words)
    {
        foreach (var word in words)
        {
            if (Is(word))
            {
                return true;
            }
        }

        return false;
    }

    // A point ends a sentence only before a space: "24.5" is a number.
    private static Gap MarkAt(string text, int at) => text[at] switch
    {
        '?' or '!' or ';' or '\n' => Gap.Sentence,
        '.' when at + 1 < text.Length && text[at + 1] == ' ' => Gap.Sentence,
        ',' or '&' => Gap.Comma,
        _ => Gap.Space,
    };
}
