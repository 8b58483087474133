namespace OrderBot.Dialogs.Understanding.Words;

/// <summary>A phrase that does something in a wish, without its first word.</summary>
/// <param name="Then">Null for a gap of a few words: "call _ off".</param>
internal sealed record RolePhrase(Entry?[] Then, Trait Role)
{
    private const int WidestGap = 5;

    public bool Follows(List<Word> words, int at)
    {
        for (var i = 0; i < Then.Length; i++, at++)
        {
            if (Then[i] is null)
            {
                i++;
                var end = Math.Min(words.Count, at + WidestGap);
                while (at < end && words[at].Meant != Then[i])
                {
                    at++;
                }
            }

            if (at >= words.Count || words[at].Meant != Then[i])
            {
                return false;
            }
        }

        return true;
    }
}
