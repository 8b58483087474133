namespace OrderBot.Dialogs.Consent.Phrases;

/// <summary>A word or sign of an answer.</summary>
/// <param name="AfterStop">Whether a stop stands before it.</param>
/// <param name="IsName">Whether it is written like a name: "Northlight".</param>
/// <param name="IsItem">Whether it is a word of what is in the order in question.</param>
internal readonly record struct Token(string Word, bool AfterStop, bool IsName = false, bool IsItem = false)
{
    public const string ThisOrder = "#order";
    public const string OtherOrder = "#other";

    /// <summary>Stands in a phrase for any one name that ends the answer.</summary>
    public const string Name = "#name";

    /// <summary>Stands in a phrase for any one word of what is in the order in question.</summary>
    public const string Item = "#item";

    /// <summary>Stands in a phrase for the end of the answer.</summary>
    public const string End = "#end";

    /// <summary>Lower case, no apostrophes, drawn-out letters once: "Yesss" is "yes".</summary>
    public static string Plain(ReadOnlySpan<char> written)
    {
        Span<char> plain = written.Length <= 64 ? stackalloc char[written.Length] : new char[written.Length];
        var length = 0;
        for (var i = 0; i < written.Length; i++)
        {
            var c = char.ToLowerInvariant(written[i]);
            if (char.IsLetterOrDigit(c))
            {
                plain[length++] = c;
                var run = i + 1;
                while (run < written.Length && char.IsLetter(c) && char.ToLowerInvariant(written[run]) == c)
                {
                    run++;
                }

                i = run - i >= 3 && run - i < written.Length ? run - 1 : i;
            }
        }

        return PlainWords.Of(plain[..length]);
    }

    public static bool LooksLikeName(ReadOnlySpan<char> written)
    {
        if (written.Length < 2 || !char.IsUpper(written[0]))
        {
            return false;
        }

        foreach (var c in written[1..])
        {
            if (!char.IsLower(c))
            {
                return false;
            }
        }

        return true;
    }
}
