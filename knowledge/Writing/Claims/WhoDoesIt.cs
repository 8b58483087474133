namespace OrderBot.Knowledge.Writing.Claims;

/// <summary>Who does what to whom.</summary>
internal static class WhoDoesIt
{
    private const string Button = "button";
    private const string Can = "can";
    private const string You = "you";

    // Whoever is told how to do it may be named: "you can click".
    public static bool IsTold(Claim claim, string word, Claim source) => (word == Button && source.Text.Contains(Button, StringComparison.Ordinal)) || (word == You && source.IsInstruction
        && claim.Count(You) <= source.Count(You) + 1 && (claim.Words.IndexOf(You) == 0 || claim.Words.IndexOf(Can) == claim.Words.LastIndexOf(You) + 1));

    // Who does it: "the supplier contacts you" is not "you contact the supplier".
    public static bool SameActors(Claim claim, Claim source)
    {
        for (var i = 0; i < claim.Words.Count; i++)
        {
            var word = claim.Words[i];
            if (claim.Passive.Contains(word) && !source.Passive.Contains(word) && claim.IsDoneTo(i) && source.Words.Contains(word))
            {
                // "The system is verified" is not "the system verifies", nor "you can be cancelled" that you can cancel.
                return false;
            }

            if (ClaimWords.IsActor(word) || ClaimWords.IsHinge(word) || ClaimWords.IsNegation(word) || claim.Passive.Contains(word) || claim.ActorBefore(i) is not { } actor)
            {
                continue;
            }

            var (isOther, isSame) = (false, false);
            for (var at = source.Words.IndexOf(word); at >= 0; at = source.Words.IndexOf(word, at + 1))
            {
                var (its, both) = (source.ActorBefore(at), source.PairBefore(at));
                // What both do together, one may do "with the supplier".
                isSame |= its is null || its == actor || (actor == You && source.IsInstruction) || (both == actor && claim.IsJoint);
                isOther |= its is not null && its != actor;
            }

            if (isOther && !isSame)
            {
                return false;
            }
        }

        return true;
    }
}
