using System.Text;

namespace OrderBot.Knowledge.Vocabulary;

/// <summary>Cuts text into lower-case words without accents and apostrophes; whatever the text, it ends and does not throw.</summary>
internal static class Words
{
    // What a buyer types is shorter; a pasted page must not cost more than a question.
    private const int LongestText = 4_000;
    public const int LongestWord = 40;

    public static List<string> Split(string text)
    {
        var words = new List<string>();
        Span<char> word = stackalloc char[LongestWord];
        var letters = 0;
        var length = Math.Min(text.Length, LongestText);
        for (var i = 0; i < length; i++)
        {
            var letter = text[i];
            if (char.IsLetterOrDigit(letter))
            {
                if (letters < LongestWord)
                {
                    word[letters++] = Plain(letter);
                }
            }
            else if (letter is not ('\'' or '\u2019' or '\u00AD') && !char.IsSurrogate(letter))
            {
                Close(word[..letters], words);
                letters = 0;
            }
        }

        Close(word[..letters], words);
        return words;
    }

    private static void Close(ReadOnlySpan<char> word, List<string> words)
    {
        if (word.Length > 0)
        {
            words.Add(word.ToString());
        }
    }

    private static char Plain(char letter)
    {
        if (letter < 128)
        {
            return char.ToLowerInvariant(letter);
        }

        var decomposed = letter.ToString().Normalize(NormalizationForm.FormKD);
        return char.ToLowerInvariant(char.IsLetterOrDigit(decomposed[0]) ? decomposed[0] : letter);
    }
}
