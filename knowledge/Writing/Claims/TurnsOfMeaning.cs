namespace OrderBot.Knowledge.Writing.Claims;

/// <summary>What a meaning turns on: under which condition something is so, whether it can or must be.</summary>
internal static class TurnsOfMeaning
{
    private const string Can = "can";
    private const string Need = "need";
    private const string Or = "or";
    private const string Reach = "reach";

    // "If you paid by card" may not become "if you paid".
    public static bool SameCondition(Claim claim, Claim source) => source.Condition.TrueForAll(word =>
        ClaimWords.IsHinge(word) || ClaimWords.IsNegation(word) || ClaimWords.IsActor(word) || word == Reach || claim.Words.Contains(word));

    // "before it ships" of the source may not become "it ships", nor "can" become "must".
    public static bool SameHinges(Claim claim, Claim source)
    {
        foreach (var hinge in claim.Hinges)
        {
            // "To ask, click there" allows to ask by clicking there.
            if (hinge == Can && source.IsInstruction && !source.Hinges.Contains(Can))
            {
                continue;
            }

            if (claim.Hinges.Count(one => one == hinge) > source.Hinges.Count(one => one == hinge) || (ClaimWords.Binds(hinge) && !SameAfter(claim, hinge, source)))
            {
                return false;
            }
        }

        foreach (var hinge in source.Hinges)
        {
            // A clause may be left out only as a whole, and a condition never.
            // What has to be done may be told as an instruction.
            var isTold = ClaimWords.IsExtra(hinge) || (hinge is Need or Can && !claim.IsTurned && claim.Words[0] == source.After(hinge)) || (hinge == Or && !claim.Says(source.Before(Or)));
            if (!claim.Hinges.Contains(hinge) && !isTold && (ClaimWords.IsCondition(hinge) || claim.Says(source.After(hinge))))
            {
                return false;
            }
        }

        return true;
    }

    // "If an agreement is reached" is "if you reach an agreement".
    private static bool SameAfter(Claim claim, string hinge, Claim source) => claim.After(hinge) is var after
        && (after == source.After(hinge) || (ClaimWords.IsCondition(hinge) && after is not null && ClaimForms.Following(source, hinge).Contains(after)));
}
