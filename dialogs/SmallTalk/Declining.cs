namespace OrderBot.Dialogs.SmallTalk;

/// <summary>"Never mind", "no, I'll wait then", "leave it that way": said to nothing in particular, it wants nothing to be done.</summary>
public static class Declining
{
    private const int MostWords = 9;

    /// <summary>What may come before it.</summary>
    private static readonly HashSet<string> Leads = new(StringComparer.OrdinalIgnoreCase)
    {
        "oh", "ok", "okay", "k", "well", "hmm", "hm", "ah", "alright", "right", "fine", "then", "so", "actually", "just", "but", "and", "please", "it's", "its", "that's", "thats",
    };

    private static readonly string[] Beginnings =
    [
        "never mind", "nevermind", "nvm", "leave it", "leave that", "leave everything", "forget it", "forget about it", "forget that", "let it be", "let it go",
        "doesn't matter", "does not matter", "not important", "not now", "not today", "maybe later", "another time", "some other time", "i'll wait", "i will wait", "i can wait", "we'll see",
        "keep it that way", "keep it as it is",
    ];

    /// <summary>"No," and what goes on so: "no button" and "no mail came" tell something else.</summary>
    private static readonly HashSet<string> AfterNo = new(StringComparer.OrdinalIgnoreCase)
    {
        "i", "i'll", "i'd", "i'm", "leave", "thanks", "thank", "thx", "ty", "need", "don't", "dont", "do", "let", "it's", "its", "that's", "thats", "not", "never", "ok", "okay", "please", "we",
        "keep", "stop", "forget", "nothing",
    };

    public static bool Is(string text)
    {
        if (text.AsSpan().ContainsAny("?0123456789") || text.AsSpan().Count(' ') >= MostWords)
        {
            return false;
        }

        var words = text.Replace('\u2019', '\'').Split([' ', ',', '.', '!', ';', ':', '-'], StringSplitOptions.RemoveEmptyEntries);
        var first = 0;
        while (first < words.Length && Leads.Contains(words[first]))
        {
            first++;
        }

        if (first == words.Length)
        {
            return false;
        }

        if (words[first].ToLowerInvariant() is "no" or "nope" or "nah" or "naah")
        {
            return first + 1 < words.Length && AfterNo.Contains(words[first + 1]);
        }

        var rest = string.Join(' ', words, first, words.Length - first);
        foreach (var beginning in Beginnings)
        {
            if (rest.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
