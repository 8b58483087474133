using System.Text.RegularExpressions;

namespace OrderBot.Knowledge.Writing.Claims;

/// <summary>What can be said in two orders of words, or by whom it is done in two ways.</summary>
internal static partial class WordOrder
{
    // "Within a day, it is done" is "it is done within a day", unless a condition could take it.
    [GeneratedRegex(@"^within (?<time>[^,]+), (?<rest>(?:(?!\b(?:if|unless|when|before|after|until|once)\b)[^.])+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Within();

    [GeneratedRegex(@"\ban order (?:that |which )?you(?: have)? (?:already )?paid(?: for)?(?= before\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex PaidFor();

    [GeneratedRegex(@"\b((?:the|your) \w+) and you\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex BothOfThem();

    [GeneratedRegex(@"^for (?:orders|purchases) (?:that (?:are|were) )?(\w+) (?=by |with )", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex ForThose();

    // One reaches an agreement with another: both do.
    [GeneratedRegex(@"\b(you)((?: do not| don['’]t| cannot)?) (reach an agreement|agree) with ((?:the|your) \w+|them)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex With();

    [GeneratedRegex(@"\b(?<what>it|(?:the|your|an?|this) (?:\w+ )?\w+) (?:is|are|will be|gets?|has been) (?<not>not )?(?<done>\w+) by (?<who>(?:the|our|your) \w+|you)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex ByWhom();

    [GeneratedRegex(@"\byou (?:will )?(?:receive|get) (an? \w+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Receive();

    [GeneratedRegex(@"\bsend (an? \w+) to (the \w+|them)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex SendTo();

    [GeneratedRegex(@"\b(?:the |your )?(\w+)['’]s ((?:\w+ )?\w+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Belonging();

    [GeneratedRegex(@"\b(status) of (?:your|the|an) (\w+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Status();

    // "Before A, B" is "B before A", unless B has a condition of its own that could take it.
    [GeneratedRegex(@"^(?<first>(?:before|after|if|when|once) (?:(?!\b(?:before|after|if|when|until|unless|only|and|or)\b)[^,])+), (?<rest>(?:(?!\b(?:if|unless|when|before|after|until|once|only|and|or|to)\b)[^,.])+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex ConditionFirst();

    [GeneratedRegex(@"\bsend the (?:supplier|seller|vendor|merchant) (?=a message\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex ToThem();
}
