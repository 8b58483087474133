using System.Text.RegularExpressions;

namespace OrderBot.House.Tests.Code;

/// <summary>The README and the guides that it leads to, and what they name.</summary>
internal static partial class Guides
{
    /// <summary>By their paths in the repository.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Repository.Files(Repository.Root, "README.md").Select(Repository.NameOf).Order(StringComparer.Ordinal)];

    public static string Read(string guide) => File.ReadAllText(Repository.At(guide)).ReplaceLineEndings("\n");

    /// <summary>Where its links lead, as paths in the repository; addresses elsewhere are left out.</summary>
    public static IEnumerable<string> Links(string guide) => Link().Matches(Read(guide)).Select(link => link.Groups[1].Value)
        .Where(target => !target.Contains("://", StringComparison.Ordinal) && target.Contains('.', StringComparison.Ordinal))
        .Select(target => Repository.NameOf(Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Repository.At(guide))!, target))));

    /// <summary>What looks like a path from the root, as `tests/Contracts`.</summary>
    public static IEnumerable<string> Paths(string guide) => Coded().Matches(Read(guide)).Select(code => code.Groups[1].Value)
        .Where(code => Directory.Exists(Repository.At(code.Split('/')[0])) && code.Contains('/', StringComparison.Ordinal));

    /// <summary>What looks like a setting, as `Name:Sub`, `--Name:Sub=` or `Name__Sub=`, by its full name.</summary>
    public static IEnumerable<string> SettingsIn(string text) => Setting().Matches(text)
        .Select(name => name.Groups[1].Value.Replace("__", ":", StringComparison.Ordinal));

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"`([A-Za-z][A-Za-z0-9_./-]*)`")]
    private static partial Regex Coded();

    [GeneratedRegex(@"(?<![A-Za-z.:_/])([A-Z][A-Za-z]+(?:(?::|__)[A-Z][A-Za-z]+)+)(?=[`=,>\s])")]
    private static partial Regex Setting();
}
