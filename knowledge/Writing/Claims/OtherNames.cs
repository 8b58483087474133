using System.Text.RegularExpressions;

namespace OrderBot.Knowledge.Writing.Claims;

/// <summary>Other words for what the articles call by one.</summary>
internal static partial class OtherNames
{
    [GeneratedRegex(@"\bget in touch with\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Touch();

    [GeneratedRegex(@"\bcome to an agreement\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex ComeTo();

    [GeneratedRegex(@"\b(?:can['’]t|cannot|can not|fail to|are unable to) (?:reach|come to)(?= an agreement\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Unable();

    [GeneratedRegex(@"\bwith (?:a |your )?credit card\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex ByCard();

    [GeneratedRegex(@"\b(will )?appears?(?= \d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Appear();

    [GeneratedRegex(@"\bchecks (the|your) payment\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex ChecksPayment();

    [GeneratedRegex(@"\bcontinues with\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex GoesOn();

    [GeneratedRegex(@"(?<=^|, then |\band )open (?=\p{Lu})", RegexOptions.CultureInvariant)]
    public static partial Regex Open();

    [GeneratedRegex(@"\bnot sure\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex NotSure();

    [GeneratedRegex(@"^without (?:(reach)ing )?an agreement\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex WithoutAgreement();

    [GeneratedRegex(@"\btwenty[- ]four\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex TwentyFour();

    [GeneratedRegex(@"\bby hand\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex ByHand();

    [GeneratedRegex(@"\b(before|after) you order(?=[,. ]|$)(?! (?:the|an?|your|it)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Ordering();
}
