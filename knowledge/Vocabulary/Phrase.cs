namespace OrderBot.Knowledge.Vocabulary;

/// <summary>Words in a row that mean something together; <see cref="Gap"/> stands for up to three words that say nothing.</summary>
internal sealed record Phrase(string[] Words, string[] Meaning)
{
    public const string Gap = "..";
    private const int WidestGap = 3;

    /// <summary>How many words from <paramref name="start"/> the phrase takes up; 0 when it does not stand there.</summary>
    public int Match(List<string> words, int start, HashSet<string> fillers)
    {
        var at = start;
        for (var i = 0; i < Words.Length; i++)
        {
            if (Words[i] != Gap)
            {
                if (at >= words.Count || words[at] != Words[i])
                {
                    return 0;
                }

                at++;
                continue;
            }

            var skipped = 0;
            while (at < words.Count && words[at] != Words[i + 1] && fillers.Contains(words[at]))
            {
                at++;
                if (++skipped > WidestGap)
                {
                    return 0;
                }
            }
        }

        return at - start;
    }
}
