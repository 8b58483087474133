namespace OrderBot.Knowledge.Writing.Checking;

/// <summary>Compares what a sentence claims with what its source says, turn by turn.</summary>
internal static class Agreement
{
    // Words that carry content may come in another order only so far.
    private const int Leap = 3;
    private const string Can = "can";
    private const string Need = "need";
    private const string Or = "or";
    private const string Button = "button";
    private const string Reach = "reach";
    private const string You = "you";
    private const string Prevent = "prevent";
    private const string Within = "within";

    /// <summary>Nothing in it that the source lacks, and no turn of the source left out.</summary>
    public static bool SaysTheSameAs(this Claim claim, Claim source)
    {
        if (claim.Words.Count == 0 || claim.Negative != source.Negative)
        {
            return false;
        }

        var content = claim.Words.FindAll(word => !ClaimWords.IsHinge(word) && !ClaimWords.IsNegation(word));
        return content.Count > 0
            && content.TrueForAll(word => claim.Count(word) <= source.Count(word) || IsTold(claim, word, source))
            && (source.Does is not { } act || claim.Words.Contains(act) || (source.OrDoes is { } other && claim.Words.Contains(other)))
            && SameCondition(claim, source)
            && SameHinges(claim, source)
            && SameOrder(claim, source)
            && SameActors(claim, source)
            && SameDenial(claim, source)
            && SameAmounts(claim, source)
            && SameTime(claim, source)
            && SameAim(claim, source)
            && SameLimits(claim, source);
    }

    // "If you paid by card" may not become "if you paid".
    private static bool SameCondition(Claim claim, Claim source) => source.Condition.TrueForAll(word =>
        ClaimWords.IsHinge(word) || ClaimWords.IsNegation(word) || ClaimWords.IsActor(word) || word == Reach || claim.Words.Contains(word));

    // "before it ships" of the source may not become "it ships", nor "can" become "must".
    private static bool SameHinges(Claim claim, Claim source)
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
            var isTold = ClaimWords.IsExtra(hinge) || (hinge is Need or Can && claim.Words[0] == source.After(hinge)) || (hinge == Or && !claim.Says(source.Before(Or)));
            if (!claim.Hinges.Contains(hinge) && !isTold && (ClaimWords.IsCondition(hinge) || claim.Says(source.After(hinge))))
            {
                return false;
            }
        }

        return true;
    }

    // Every word in the source's order, and none that a word of its own narrows without that word: "an order" is not "an unpaid order".
    private static bool SameOrder(Claim claim, Claim source)
    {
        var at = -1;
        foreach (var word in claim.Words)
        {
            if (ClaimWords.IsHinge(word) || ClaimWords.IsNegation(word) || ClaimWords.Floats(word) || IsTold(claim, word, source))
            {
                continue;
            }

            var next = source.Words.IndexOf(word, at + 1);
            if (next > at + 1 && at >= 0 && ClaimWords.IsThing(word) && !ClaimWords.IsThing(source.Words[at]) && source.Words.GetRange(at + 1, next - at - 1).Exists(ClaimWords.IsThing))
            {
                // Done to another thing than the source says.
                return false;
            }

            if (next < 0 || (next > 0 && next - 1 != at && ClaimWords.Narrows(source.Words[next - 1]) && !SaysUnpaid(claim, source.Words[next - 1])))
            {
                return false;
            }

            at = next;
        }

        return true;
    }

    // Said otherwise: "if you do not pay".
    private static bool SaysUnpaid(Claim claim, string word) => word == "unpaid" && claim.Denies && claim.Words.Contains("pay");

    // "If an agreement is reached" is "if you reach an agreement".
    private static bool SameAfter(Claim claim, string hinge, Claim source) => claim.After(hinge) is var after
        && (after == source.After(hinge) || (ClaimWords.IsCondition(hinge) && after is not null && ClaimForms.Following(source, hinge).Contains(after)));

    // Whoever is told how to do it may be named: "you can click".
    private static bool IsTold(Claim claim, string word, Claim source) => (word == Button && source.Text.Contains(Button, StringComparison.Ordinal)) || (word == You && source.IsInstruction
        && claim.Count(You) <= source.Count(You) + 1 && (claim.Words.IndexOf(You) == 0 || claim.Words.IndexOf(Can) == claim.Words.LastIndexOf(You) + 1));

    // Who does it: "the supplier contacts you" is not "you contact the supplier".
    private static bool SameActors(Claim claim, Claim source)
    {
        for (var i = 0; i < claim.Words.Count; i++)
        {
            var word = claim.Words[i];
            if (i > 0 && claim.Passive.Contains(word) && !source.Passive.Contains(word) && ClaimWords.IsActor(claim.Words[i - 1]) && source.Words.Contains(word))
            {
                // "The system is verified" is not "the system verifies".
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

    // What is denied is what the source denies.
    private static bool SameDenial(Claim claim, Claim source)
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

    // What is being done is not done yet.
    private static bool SameTime(Claim claim, Claim source) => source.Ongoing.All(word => !claim.Words.Contains(word) || claim.Ongoing.Contains(word));

    // "Contact them to prevent it" does not say that it is prevented.
    private static bool SameAim(Claim claim, Claim source) =>
        source.Means is not { } means || !claim.Words.Contains(Prevent) || claim.Words.Contains(means);

    // Of several sentences, each keeps its own "within 24 hours".
    private static bool SameLimits(Claim claim, Claim source)
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
    private static bool SameAmounts(Claim claim, Claim source)
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
