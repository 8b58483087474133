namespace OrderBot.Knowledge.Writing.Claims;

/// <summary>Which word follows which: "cancel the order with the supplier" is not "the supplier cancels with the order".</summary>
internal static class OrderOfWords
{
    // Every word in the source's order, and none that a word of its own narrows without that word: "an order" is not "an unpaid order".
    public static bool SameOrder(Claim claim, Claim source)
    {
        var at = -1;
        foreach (var word in claim.Words)
        {
            if (ClaimWords.IsHinge(word) || ClaimWords.IsNegation(word) || ClaimWords.Floats(word) || WhoDoesIt.IsTold(claim, word, source))
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
}
