namespace OrderBot.Knowledge.Writing.Claims;

/// <summary>Compares what a sentence claims with what its source says, turn by turn.</summary>
internal static class Agreement
{
    /// <summary>Nothing in it that the source lacks, and no turn of the source left out.</summary>
    public static bool SaysTheSameAs(this Claim claim, Claim source)
    {
        if (claim.Words.Count == 0 || claim.Negative != source.Negative)
        {
            return false;
        }

        var content = claim.Words.FindAll(word => !ClaimWords.IsHinge(word) && !ClaimWords.IsNegation(word));
        return content.Count > 0
            && content.TrueForAll(word => claim.Count(word) <= source.Count(word) || WhoDoesIt.IsTold(claim, word, source))
            && (source.Does is not { } act || claim.Words.Contains(act) || (source.OrDoes is { } other && claim.Words.Contains(other)))
            && TurnsOfMeaning.SameCondition(claim, source)
            && TurnsOfMeaning.SameHinges(claim, source)
            && OrderOfWords.SameOrder(claim, source)
            && WhoDoesIt.SameActors(claim, source)
            && Denials.SameDenial(claim, source)
            && TimesAndAmounts.SameAmounts(claim, source)
            && TimesAndAmounts.SameTime(claim, source)
            && Denials.SameAim(claim, source)
            && TimesAndAmounts.SameLimits(claim, source);
    }
}
