using System.Text.RegularExpressions;
using OrderBot.House.Tests.Code;

namespace OrderBot.House.Tests;

/// <summary>The README tells the truth about settings, folders and the conversation that it shows.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Repository.At("README.md"));

    [Fact]
    public void It_lists_every_setting_and_no_other() =>
        Assert.Equal(SettingNames.All.Order(StringComparer.Ordinal), Settings().Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void It_names_every_folder_and_no_other() => Assert.Equal(
        Directory.GetDirectories(Repository.At(".")).Select(Path.GetFileName).Where(name => !name!.StartsWith('.') && name is not ("bin" or "obj" or "artifacts")).Order(StringComparer.Ordinal),
        Folder().Matches(Readme).Select(row => row.Groups[1].Value).Order(StringComparer.Ordinal));

    [Fact]
    public void Its_conversation_is_one_of_the_scripts()
    {
        var shown = Line().Matches(Readme).Select(line => line.Groups[1].Value + line.Groups[2].Value).ToArray();
        var script = File.ReadAllLines(Repository.At("tests/Scripts/Talks/CancelPaidOrder/goes-well.txt"))
            .Where(line => line.Length > 0 && line[0] is not ('#' or '='))
            .Select(line => line.StartsWith('>') ? line : "CancelPaidOrder." + line)
            .ToArray();
        Assert.NotEmpty(shown);
        Assert.Equal(script, shown);
    }

    private static IEnumerable<string> Settings() => Readme[Readme.IndexOf("## Settings", StringComparison.Ordinal)..]
        .Split('\n')
        .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
        .SelectMany(line => Code().Matches(line.Split('|')[1]).Select(match => match.Groups[1].Value));

    [GeneratedRegex("`([A-Za-z:]+)`")]
    private static partial Regex Code();

    [GeneratedRegex("(?m)^\\| `([a-zA-Z]+)` \\| [a-z].*\\|$")]
    private static partial Regex Folder();

    [GeneratedRegex("(?m)^(> .*)$|^(CancelPaidOrder\\.[A-Za-z]+) ")]
    private static partial Regex Line();
}
