using OrderBot.Dialogs.Understanding.Lu;

namespace OrderBot.Dialogs.Consent.Phrases;

/// <summary>
/// Finds what is told before a yes that is concluded from it: "she already has one, so yes, send it". A story tells of
/// somebody or something and is short; a word that could make it a condition, a doubt, a question, a refusal or another wish
/// makes it none.
/// </summary>
internal sealed class StoryBefore(LuFile file)
{
    private const string So = "so";
    private const int FewestWords = 3;
    private const int MostWords = 16;

    private readonly HashSet<string> _leads = Words(file, "story.leads");
    private readonly HashSet<string> _tellers = Words(file, "story.tellers");
    private readonly HashSet<string> _not = Words(file, "story.not");

    /// <summary>How many tokens lie before the conclusion, its "so" with them; 0 when there is no story.</summary>
    public int Length(List<Token> tokens)
    {
        var begin = 0;
        while (begin < tokens.Count && _leads.Contains(tokens[begin].Word))
        {
            begin++;
        }

        if (begin >= tokens.Count || !_tellers.Contains(tokens[begin].Word))
        {
            return 0;
        }

        for (var i = begin; i < tokens.Count && i - begin <= MostWords; i++)
        {
            if (tokens[i].Word == So && i - begin >= FewestWords && i + 1 < tokens.Count)
            {
                return i + 1;
            }

            if (!IsTold(tokens[i].Word))
            {
                return 0;
            }
        }

        return 0;
    }

    private bool IsTold(string word)
    {
        foreach (var letter in word)
        {
            if (!char.IsAsciiLetterLower(letter))
            {
                return false;
            }
        }

        return !_not.Contains(word);
    }

    private static HashSet<string> Words(LuFile file, string list) => new(file.Phrases(list).Select(word => Token.Plain(word)), StringComparer.Ordinal);
}
