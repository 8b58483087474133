namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Splits text into words at blanks and punctuation; a sign beyond the basic plane is a word of its own.</summary>
public class Tokenizer
{
    /// <summary>The tokenizer that is used unless another is given.</summary>
    public static TokenizerFunction DefaultTokenizer { get; } = DefaultTokenizerImpl;

    /// <summary>Splits the text.</summary>
    public static List<Token> DefaultTokenizerImpl(string text, string locale = null)
    {
        var tokens = new List<Token>();
        if (string.IsNullOrEmpty(text))
        {
            return tokens;
        }

        var start = -1;
        var i = 0;
        while (i < text.Length)
        {
            var length = char.IsSurrogatePair(text, i) ? 2 : 1;
            if (length == 2 || IsBreak(text[i]))
            {
                Add(tokens, text, start, i);
                start = -1;
                if (length == 2)
                {
                    Add(tokens, text, i, i + 2);
                }
            }
            else if (start < 0)
            {
                start = i;
            }

            i += length;
        }

        Add(tokens, text, start, text.Length);
        return tokens;
    }

    private static void Add(List<Token> tokens, string text, int start, int end)
    {
        if (start >= 0)
        {
            var word = text[start..end];
            tokens.Add(new Token { Start = start, End = end - 1, Text = word, Normalized = word.ToLowerInvariant() });
        }
    }

    private static bool IsBreak(char character) => character switch
    {
        <= '/' => true,
        >= ':' and <= '@' => true,
        >= '[' and <= '`' => true,
        >= '{' and <= '\u00BF' => true,
        >= '\u02B9' and <= '\u036F' => true,
        >= '\u2000' and <= '\u2BFF' => true,
        >= '\u2E00' and <= '\u2E7F' => true,
        _ => false,
    };
}
