using Microsoft.Bot.Builder.Dialogs.Choices;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Finds the first English word, or sign, for yes or no.</summary>
internal static class YesOrNo
{
    private static readonly HashSet<string> Yes = new(StringComparer.Ordinal)
    {
        "true", "yes", "yep", "yup", "yeah", "y", "sure", "ok", "okay", "agree", "👍", "👌",
    };

    private static readonly HashSet<string> No = new(StringComparer.Ordinal)
    {
        "false", "no", "nope", "nop", "n", "disagree", "👎", "✋", "🖐",
    };

    public static bool? Find(string text)
    {
        // Signs of two code units come as tokens of their own; ✋ is one unit and would count as a blank.
        var tokens = Tokenizer.DefaultTokenizerImpl(text);
        for (var i = 0; i < tokens.Count; i++)
        {
            var word = tokens[i].Normalized;
            if (Yes.Contains(word))
            {
                return true;
            }

            if (No.Contains(word) || (word == "not" && i + 1 < tokens.Count && tokens[i + 1].Normalized is "ok" or "okay"))
            {
                return false;
            }
        }

        return text.Contains('✋', StringComparison.Ordinal) ? false : null;
    }
}
