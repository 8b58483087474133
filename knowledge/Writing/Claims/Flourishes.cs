using System.Text.RegularExpressions;

namespace OrderBot.Knowledge.Writing.Claims;

/// <summary>Words that lead to a sentence or round it off and say nothing of their own.</summary>
internal static partial class Flourishes
{
    [GeneratedRegex(@"\bit is (?:still )?possible to ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Possible();

    [GeneratedRegex(@"\b(can) still\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex CanStill();

    [GeneratedRegex(@"\s+any ?more\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex AnyMore();

    // Words that only lead to a sentence.
    [GeneratedRegex(@"^(?:(?:yes|the (?:first|next|last) step is to|after that|afterwards|then|next|first|finally|please note that|note that|also)\b[,:]?\s+)+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Opening();

    [GeneratedRegex(@"\s(?:that |which )?you (?:want|wish|would like) to cancel\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Wanted();

    [GeneratedRegex(@"\bin order to |\bif you (?:want|wish|would like) to ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Wishing();

    [GeneratedRegex(@"\bwon['’]t\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Wont();
}
