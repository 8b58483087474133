namespace OrderBot.Knowledge.Writing.Claims;

/// <summary>What is not so, and what is only aimed at.</summary>
internal static class Denials
{
    private const string Prevent = "prevent";

    // What is denied is what the source denies.
    public static bool SameDenial(Claim claim, Claim source)
    {
        for (var i = 0; i < claim.Words.Count; i++)
        {
            if (ClaimWords.IsNegation(claim.Words[i]) && claim.ContentAfter(i, 1) is [var denied] && !source.Words.Where((word, at) => ClaimWords.IsNegation(word) && source.ContentAfter(at, 2).Contains(denied)).Any())
            {
                return false;
            }
        }

        return true;
    }

    // "Contact them to prevent it" does not say that it is prevented.
    public static bool SameAim(Claim claim, Claim source) =>
        source.Means is not { } means || !claim.Words.Contains(Prevent) || claim.Words.Contains(means);
}
