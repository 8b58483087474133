namespace OrderBot.Knowledge.Writing.Claims;

/// <summary>When, within which time, and how much.</summary>
internal static class TimesAndAmounts
{
    // Words that carry content may come in another order only so far.
    private const int Leap = 3;
    private const string Within = "within";

    // What is being done is not done yet.
    public static bool SameTime(Claim claim, Claim source) => source.Ongoing.All(word => !claim.Words.Contains(word) || claim.Ongoing.Contains(word));

    // Of several sentences, each keeps its own "within 24 hours".
    public static bool SameLimits(Claim claim, Claim source)
    {
        for (var i = 1; i < claim.Words.Count; i++)
        {
            if (claim.Words[i] == Within && source.Text.Contains('\n') && claim.ContentBefore(i) is { } limited
                && !source.Words.Where((word, at) => word == Within && source.ContentBefore(at) == limited).Any())
            {
                return false;
            }
        }

        return true;
    }

    // "24 hours after" may not become "after".
    public static bool SameAmounts(Claim claim, Claim source)
    {
        for (var i = 0; i < source.Words.Count; i++)
        {
            if (char.IsAsciiDigit(source.Words[i][0]) && !claim.Words.Contains(source.Words[i])
                && source.Words.Skip(i - Leap).Take((2 * Leap) + 1).Any(word => ClaimWords.IsCondition(word) && claim.Hinges.Contains(word)))
            {
                return false;
            }
        }

        return true;
    }
}
