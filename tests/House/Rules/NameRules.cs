using System.Text.RegularExpressions;

namespace OrderBot.House.Tests.Rules;

/// <summary>Words that say nothing about what a thing is.</summary>
internal static partial class NameRules
{
    private static readonly HashSet<string> Anywhere =
        ["Manager", "Managers", "Helper", "Helpers", "Util", "Utils", "Utility", "Utilities", "Processor", "Processors", "Impl"];

    private static readonly HashSet<string> AtTheEnd = ["Base", "Info"];

    public static bool IsEmpty(string name)
    {
        var words = Words().Matches(name);
        return words.Any(word => Anywhere.Contains(word.Value)) || (words.Count > 1 && AtTheEnd.Contains(words[^1].Value));
    }

    [GeneratedRegex("[A-Z][a-z]+|[A-Z]+(?![a-z])|[0-9]+")]
    private static partial Regex Words();
}
