using System.Text.RegularExpressions;
using OrderBot.House.Tests.Code;

namespace OrderBot.House.Tests.Rules;

/// <summary>The usings of a file stand in order: System's first, then by name; static ones and aliases behind.</summary>
internal static partial class UsingRules
{
    public static IEnumerable<string> OutOfOrder(string file)
    {
        var last = "";
        foreach (var line in File.ReadLines(file))
        {
            if (Using().Match(line) is { Success: true } found)
            {
                var key = Key(found);
                if (string.CompareOrdinal(key, last) < 0)
                {
                    yield return $"{Repository.NameOf(file)}: '{line}' stands too late";
                }

                last = key;
            }
            else if (line.Length > 0 && last.Length > 0)
            {
                yield break;
            }
        }
    }

    private static string Key(Match found)
    {
        var name = found.Groups["name"].Value;
        if (found.Groups["alias"] is { Success: true } alias)
        {
            return "2" + alias.Value.ToLowerInvariant();
        }

        var isSystem = name == "System" || name.StartsWith("System.", StringComparison.Ordinal);
        return $"{(found.Groups["static"].Success ? '1' : '0')}{(isSystem ? '0' : '1')}{name.ToLowerInvariant()}";
    }

    [GeneratedRegex(@"^(?:global )?using (?<static>static )?(?:(?<alias>\w+) = )?(?<name>[\w.]+)[^;(]*;")]
    private static partial Regex Using();
}
