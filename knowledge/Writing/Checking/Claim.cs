using System.Text.RegularExpressions;

namespace OrderBot.Knowledge.Writing.Checking;

/// <summary>What a sentence says: its words of content in their order, what it denies, allows, demands, and under which condition and when.</summary>
internal sealed partial class Claim
{
    public Claim(string text, List<string> words)
    {
        Text = text;
        IsInstruction = Instruction().IsMatch(text);
        Condition = If().Match(text) is { Success: true } condition ? ClaimWords.Read(condition.Groups["clause"].Value) : [];
        Does = Act().Match(text) is { Success: true } act ? ClaimWords.Read(act.Groups["act"].Value).FirstOrDefault() : null;
        OrDoes = OrAct().Match(text) is { Success: true } or ? ClaimWords.Read(or.Groups["act"].Value).FirstOrDefault() : null;
        Means = ByWhat().Match(text) is { Success: true } by ? ClaimWords.Read(by.Groups["means"].Value).FirstOrDefault() : null;
        IsJoint = Joint().IsMatch(text);
        foreach (Match passive in Passives().Matches(text))
        {
            Passive.UnionWith(ClaimWords.Read(passive.Groups["done"].Value));
        }

        foreach (Match ongoing in Ongoings().Matches(text))
        {
            Ongoing.UnionWith(ClaimWords.Read(ongoing.Groups["done"].Value));
        }

        Words = words;
        Denies = words.Exists(ClaimWords.IsNegation);
        Negative = words.Count(ClaimWords.IsNegation) % 2 == 1;
        foreach (var word in words)
        {
            if (ClaimWords.IsHinge(word))
            {
                Hinges.Add(word);
            }
        }
    }

    public string Text { get; }

    /// <summary>Whether anything in it is denied, even twice.</summary>
    public bool Denies { get; }

    /// <summary>With an instruction: what is to be done.</summary>
    public string? Does { get; }

    /// <summary>With an instruction: what may be done instead.</summary>
    public string? OrDoes { get; }

    /// <summary>What is done so that something is prevented.</summary>
    public string? Means { get; }

    /// <summary>What has to be so by its "if", without from when on.</summary>
    public List<string> Condition { get; }

    /// <summary>What is done to something, whoever does it: "is shipped".</summary>
    public HashSet<string> Passive { get; } = [];

    /// <summary>What is being done and not done yet: "are updating", "is being updated".</summary>
    public HashSet<string> Ongoing { get; } = [];

    /// <summary>Whether it says of one that another takes part: one reaches an agreement with somebody.</summary>
    public bool IsJoint { get; }

    /// <summary>How many words it has that say anything.</summary>
    public int Length => Words.Count;

    public List<string> Words { get; }

    /// <summary>Whether it is denied in all: twice is not.</summary>
    public bool Negative { get; }

    /// <summary>Tells how to do something.</summary>
    public bool IsInstruction { get; }

    public List<string> Hinges { get; } = [];

    public static Claim Of(string text) => new(text, ClaimWords.Read(text));

    public string? ActorBefore(int at)
    {
        var found = Words.FindLastIndex(Math.Max(at - 1, 0), Math.Max(at, 0), ClaimWords.IsActor);
        return found < 0 ? null : Words[found];
    }

    // "You and the supplier": the first of the two.
    public string? PairBefore(int at)
    {
        var found = at <= 0 ? -1 : Words.FindLastIndex(at - 1, at, ClaimWords.IsActor);
        return found > 0 && ClaimWords.IsActor(Words[found - 1]) ? Words[found - 1] : null;
    }

    public string? ContentBefore(int at) =>
        Words.Take(Math.Max(at, 0)).LastOrDefault(word => !ClaimWords.IsHinge(word) && !ClaimWords.IsNegation(word) && !ClaimWords.IsActor(word));

    public List<string> ContentAfter(int at, int count) =>
        [.. Words.Skip(at + 1).Where(word => !ClaimWords.IsHinge(word) && !ClaimWords.IsNegation(word) && !ClaimWords.IsActor(word)).Take(count)];

    public int Count(string word) => Words.Count(one => one == word);

    public bool Says(string? word) => word is not null && Words.Contains(word);

    public string? Before(string hinge)
    {
        var at = Words.IndexOf(hinge);
        return at <= 0 ? null : Words.FindLast(word => !ClaimWords.IsHinge(word) && !ClaimWords.IsNegation(word) && Words.IndexOf(word) < at);
    }

    public string? After(string hinge)
    {
        for (var i = Words.IndexOf(hinge) + 1; i < Words.Count; i++)
        {
            if (!ClaimWords.IsHinge(Words[i]) && !ClaimWords.IsNegation(Words[i]) && !ClaimWords.IsActor(Words[i]))
            {
                return Words[i];
            }
        }

        return null;
    }

    [GeneratedRegex(@"^(?:[^,]+, )?(?:to|click|sign|enter|read|check|follow|go|send|contact|chat|use|open|choose|select)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Instruction();

    [GeneratedRegex(@"\b(?:is|are|be|been|being|gets?)\s+(?:not\s+|also\s+|automatically\s+|already\s+)*(?<done>\w+(?:ed|en|id|nt|de))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Passives();

    [GeneratedRegex(@"\b(?:is|are|am)\s+(?:(?:currently|still)\s+)?(?:(?<done>\w{3,}ing)|being\s+(?<done>\w+))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ongoings();

    [GeneratedRegex(@"\bwith\b|\breach", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Joint();

    [GeneratedRegex(@"^(?:[^,]+, )?(?<act>click|sign|enter|read|check|follow|send|contact|chat|open|choose|select)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Act();

    [GeneratedRegex(@", or (?<act>send|chat|contact|click|open)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OrAct();

    [GeneratedRegex(@"\b(?<means>\w+)(?: (?:the|your) \w+)? to (?:prevent|stop|avoid)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ByWhat();

    [GeneratedRegex(@"\bif\b(?<clause>(?:(?!\bof \w+ing\b)[^,])*)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex If();
}
