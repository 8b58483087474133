namespace OrderBot.Knowledge.Writing.Claims;

/// <summary>Finds words of a claim by what stands around them.</summary>
internal static class ClaimSearch
{
    /// <summary>Who stands last before a word: who does it.</summary>
    public static string? ActorBefore(this Claim claim, int at)
    {
        var found = claim.Words.FindLastIndex(Math.Max(at - 1, 0), Math.Max(at, 0), ClaimWords.IsActor);
        return found < 0 ? null : claim.Words[found];
    }

    /// <summary>Whether it stands right behind somebody, but for a "can" or a "not".</summary>
    public static bool IsDoneTo(this Claim claim, int at)
    {
        do
        {
            at--;
        }
        while (at > 0 && (ClaimWords.IsHinge(claim.Words[at]) || ClaimWords.IsNegation(claim.Words[at])));
        return at >= 0 && ClaimWords.IsActor(claim.Words[at]);
    }

    // "You and the supplier": the first of the two.
    public static string? PairBefore(this Claim claim, int at)
    {
        var found = at <= 0 ? -1 : claim.Words.FindLastIndex(at - 1, at, ClaimWords.IsActor);
        return found > 0 && ClaimWords.IsActor(claim.Words[found - 1]) ? claim.Words[found - 1] : null;
    }

    public static string? ContentBefore(this Claim claim, int at) =>
        claim.Words.Take(Math.Max(at, 0)).LastOrDefault(word => !ClaimWords.IsHinge(word) && !ClaimWords.IsNegation(word) && !ClaimWords.IsActor(word));

    public static List<string> ContentAfter(this Claim claim, int at, int count) =>
        [.. claim.Words.Skip(at + 1).Where(word => !ClaimWords.IsHinge(word) && !ClaimWords.IsNegation(word) && !ClaimWords.IsActor(word)).Take(count)];

    public static int Count(this Claim claim, string word) => claim.Words.Count(one => one == word);

    public static bool Says(this Claim claim, string? word) => word is not null && claim.Words.Contains(word);

    public static string? Before(this Claim claim, string hinge)
    {
        var at = claim.Words.IndexOf(hinge);
        return at <= 0 ? null : claim.Words.FindLast(word => !ClaimWords.IsHinge(word) && !ClaimWords.IsNegation(word) && claim.Words.IndexOf(word) < at);
    }

    public static string? After(this Claim claim, string hinge)
    {
        for (var i = claim.Words.IndexOf(hinge) + 1; i < claim.Words.Count; i++)
        {
            if (!ClaimWords.IsHinge(claim.Words[i]) && !ClaimWords.IsNegation(claim.Words[i]) && !ClaimWords.IsActor(claim.Words[i]))
            {
                return claim.Words[i];
            }
        }

        return null;
    }
}
