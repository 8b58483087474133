namespace OrderBot.Dialogs.Talk;

/// <summary>A text as its words alone.</summary>
internal static class SpelledPlainly
{
    /// <summary>What stands behind this is not looked at.</summary>
    public const int Longest = 500;

    /// <summary>The words in small letters, one space after each; an apostrophe is no sign.</summary>
    /// <param name="room">Of more than <see cref="Longest"/> signs.</param>
    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> text, Span<char> room)
    {
        var length = 0;
        for (var i = 0; i < text.Length && length < Longest; i++)
        {
            if (char.IsLetterOrDigit(text[i]))
            {
                room[length++] = char.ToLowerInvariant(text[i]);
            }
            else if (text[i] is not ('\'' or '\u2019') && length > 0 && room[length - 1] != ' ')
            {
                room[length++] = ' ';
            }
        }

        if (length > 0 && room[length - 1] != ' ')
        {
            room[length++] = ' ';
        }

        return room[..length];
    }

    /// <summary>How much of the text its first words are.</summary>
    public static int Length(ReadOnlySpan<char> text, int words)
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
}
