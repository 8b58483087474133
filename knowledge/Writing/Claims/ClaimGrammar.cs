using System.Text.RegularExpressions;

namespace OrderBot.Knowledge.Writing.Claims;

/// <summary>By which words a sentence shows what is done, to what, how and under which condition.</summary>
internal static partial class ClaimGrammar
{
    [GeneratedRegex(@"^(?:[^,]+, )?(?:to|click|sign|enter|read|check|follow|go|send|contact|chat|use|open|choose|select)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Instruction();

    [GeneratedRegex(@"\b(?:is|are|be|been|being|gets?)\s+(?:not\s+|also\s+|automatically\s+|already\s+)*(?<done>\w+(?:ed|en|id|nt|de))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Passives();

    [GeneratedRegex(@"\b(?:is|are|am)\s+(?:(?:currently|still)\s+)?(?:(?<done>\w{3,}ing)|being\s+(?<done>\w+))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Ongoings();

    [GeneratedRegex(@"\bwith\b|\breach", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Joint();

    [GeneratedRegex(@"^(?:[^,]+, )?(?<act>click|sign|enter|read|check|follow|send|contact|chat|open|choose|select)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Act();

    [GeneratedRegex(@", or (?<act>send|chat|contact|click|open)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex OrAct();

    [GeneratedRegex(@"\b(?<means>\w+)(?: (?:the|your) \w+)? to (?:prevent|stop|avoid)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex ByWhat();

    [GeneratedRegex(@"\bif\b(?<clause>(?:(?!\bof \w+ing\b)[^,])*)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex If();
}
