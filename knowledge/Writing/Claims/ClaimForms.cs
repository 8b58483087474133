using System.Text.RegularExpressions;

namespace OrderBot.Knowledge.Writing.Claims;

/// <summary>Other sentences that say what a sentence of a passage says, or a part of it that is so by itself.</summary>
internal static partial class ClaimForms
{
    private const int MostClauses = 4;
    private const int MostPassives = 2;

    /// <summary>The same with its clauses in any order: "A if B" as "if B, A", "to A, do B" as "do B to A".</summary>
    public static IEnumerable<Claim> Turns(this Claim claim)
    {
        var clauses = Clauses(claim.Text).Select(ClaimWords.Read).ToList();
        return clauses.Count is < 2 or > MostClauses
            ? [claim]
            : Orders(clauses.Count).Select(order => new Claim(claim.Text, [.. order.SelectMany(at => clauses[at])]));
    }

    /// <summary>The first words of content that a condition of the sentence speaks of.</summary>
    public static List<string> Following(Claim claim, string hinge) =>
        [.. Clauses(claim.Text).Select(ClaimWords.Read).Where(words => words.Contains(hinge)).SelectMany(words => words.Skip(words.IndexOf(hinge) + 1)
            .Where(word => !ClaimWords.IsHinge(word) && !ClaimWords.IsNegation(word) && !ClaimWords.IsActor(word)).Take(2))];

    /// <summary>What a model may have meant by a sentence: as it stands, and with what is done to something told as doing it.</summary>
    public static IEnumerable<Claim> Meanings(string sentence)
    {
        var text = PlainSpeech.Of(sentence);
        var turned = WordOrder.ToThem().Replace(WordOrder.ConditionFirst().Replace(text, "${rest} ${first}"), "send them ");
        return turned == text ? MeaningsOf(text) : MeaningsOf(text).Concat(MeaningsOf(turned));
    }

    private static IEnumerable<Claim> MeaningsOf(string text)
    {
        yield return Claim.Of(text);
        if (ByMeans().Replace(text, "$1 you $2") is var without && without != text)
        {
            var means = ByMeans().Match(text);
            yield return Claim.Of($"If you {means.Groups[2].Value} {means.Groups[3].Value} {means.Groups[4].Value}, {without}");
        }

        var passives = Done().Matches(text);
        for (var which = 1; which < 1 << Math.Min(passives.Count, MostPassives); which++)
        {
            var at = 0;
            var told = Done().Replace(text, passive => (which >> at++ & 1) == 1 ? passive.Result(passive.Value.Contains(" being ", StringComparison.Ordinal) ? "is being ${done} ${what}" : "${can} ${not}${done} ${what}") : passive.Value);
            yield return new Claim(told, ClaimWords.Read(told)) { IsTurned = true };
        }
    }

    private static List<string> Clauses(string text)
    {
        var cuts = new SortedSet<int> { 0, text.Length };
        var front = FrontClause().Match(text);
        cuts.Add(front.Length);
        foreach (Match clause in Clause().Matches(text, front.Length))
        {
            cuts.Add(clause.Index);
        }

        int[] at = [.. cuts];
        return [.. Enumerable.Range(0, at.Length - 1).Select(i => text[at[i]..at[i + 1]])];
    }

    private static IEnumerable<int[]> Orders(int count) => count == 1
        ? [[0]]
        : Orders(count - 1).SelectMany(rest => Enumerable.Range(0, count).Select(at => (int[])[.. rest[..at], count - 1, .. rest[at..]]));

    /// <summary>Its parts that are so by themselves: what stands before and after "because", before "also", and each of two things under one condition.</summary>
    public static IEnumerable<Claim> Parts(this Claim claim)
    {
        var cut = Cut().Match(claim.Text);
        if (cut.Success)
        {
            yield return Claim.Of(claim.Text[..cut.Index]);
            if (cut.Groups["because"].Success)
            {
                yield return Claim.Of(claim.Text[(cut.Index + cut.Length)..]);
            }
        }

        var onward = Onward().Match(claim.Text);
        if (onward.Success)
        {
            yield return Claim.Of(onward.Result("${if}${who} ${does} ${what}"));
        }

        var front = FrontClause().Match(claim.Text);
        if (front.Success && And().Match(claim.Text, front.Length) is { Success: true } and)
        {
            yield return Claim.Of(claim.Text[..and.Index]);
            yield return Claim.Of(front.Value + claim.Text[(and.Index + and.Length)..]);
        }
    }

    [GeneratedRegex(@",\s+(?:(?<because>because)|also)\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Cut();

    // Only before another subject.
    [GeneratedRegex(@"\s+and\s+(?=(?:the|you|your|we|our|an?)\s)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex And();

    [GeneratedRegex(@"^(?:if|before|after|until|while|once|when|to|on|in|at|during|within|\d+ \w+ (?:after|before))\b[^,]*,\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FrontClause();

    // "… goes on with the order and ships it": it ships the order.
    [GeneratedRegex(@"^(?<if>[^,]+, )?(?<who>the \w+) [^,]*?(?<what>the \w+) and (?<does>\w+) it\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Onward();

    // Where a condition, a reason or an aim begins.
    [GeneratedRegex(@"(?<=: )|(?<=\s)(?:if|unless|before|after|until|when|because)\s|(?<=\w\s)(?<!need\s|have\s|has\s|sign in\s|go\s|sent\s)to\s(?!you\b|your\b|the\b|an?\b|my\b|them\b)[a-z]", RegexOptions.CultureInvariant)]
    private static partial Regex Clause();

    // "After you paid by card" also says that it is so if you paid by card.
    [GeneratedRegex(@"\b(after|before) you (\w+) (by|with) (\w+(?: \w+)?)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ByMeans();

    [GeneratedRegex(@"(?<=^|, |\band |\bif |\bIf )(?<what>(?:\w+ ){0,8}?\w+) (?:(?<can>can) be|is|are|will be|gets?|is being|are being|will) (?<not>not )?(?:be )?(?:automatically )?(?<done>\w+(?:ed|en|id|nt|de))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Done();
}
